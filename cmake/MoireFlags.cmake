# SPDX-License-Identifier: GPL-3.0-or-later
# Every target links moire_flags: language standard, warnings, sanitizers. Flags are set nowhere else.
add_library(moire_flags INTERFACE)
target_compile_features(moire_flags INTERFACE cxx_std_20)
target_compile_options(moire_flags INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wno-missing-field-initializers # designated initialisers leave the other members at their defaults on purpose
    # GCC 12 falsely reports overlaps and overflows in std::string and std::vector (GCC bugs 105651, 105329).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overread>
    # Lets ccache cache objects compiled with a precompiled header.
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess> "$<$<COMPILE_LANG_AND_ID:CXX,Clang>:SHELL:-Xclang -fno-pch-timestamp>"
    # Names files without the path of the source tree: in the texts of tests, and for ccache in clones elsewhere.
    $<$<COMPILE_LANGUAGE:CXX>:-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=>
    -fno-math-errno -ffp-contract=off)
if(MOIRE_SANITIZE)
    target_compile_options(moire_flags INTERFACE -fsanitize=${MOIRE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(moire_flags INTERFACE -fsanitize=${MOIRE_SANITIZE})
    # With sanitizers GCC 12 falsely reports std::optional (GCC bugs 80635, 105616).
    target_compile_options(moire_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    # Clang predefines no macros for sanitizers.
    if(MOIRE_SANITIZE MATCHES "address")
        target_compile_definitions(moire_flags INTERFACE MOIRE_ASAN)
    elseif(MOIRE_SANITIZE MATCHES "thread")
        target_compile_definitions(moire_flags INTERFACE MOIRE_TSAN)
    endif()
    if(MOIRE_SANITIZE MATCHES "undefined")
        # A plugin has its own copy of the engine, so its backend types match ours by name but not by address.
        target_compile_options(moire_flags INTERFACE -fno-sanitize-recover=undefined -fno-sanitize=vptr)
    endif()
endif()
target_compile_definitions(moire_flags INTERFACE MOIRE_VERSION="${PROJECT_VERSION}")

# Compiles the sources of a target in batches of this many, with MOIRE_UNITY.
function(moire_unity target batch)
    if(MOIRE_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${batch})
    endif()
endfunction()
