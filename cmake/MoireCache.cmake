# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every compiler, including nvcc, through ccache if it is installed. Paths below the source tree are treated as
# relative, so that a clone in another folder can reuse the compiled objects.
option(MOIRE_CCACHE "Compile through ccache if it is installed" ON)
find_program(MOIRE_CCACHE_PROGRAM ccache)
mark_as_advanced(MOIRE_CCACHE_PROGRAM)
if(MOIRE_CCACHE AND MOIRE_CCACHE_PROGRAM)
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_IGNOREOPTIONS=-fmacro-prefix-map=* CCACHE_MAXSIZE=5G ${CMAKE_CURRENT_LIST_DIR}/ccache-launch ${MOIRE_CCACHE_PROGRAM})
    foreach(language C CXX CUDA)
        set(CMAKE_${language}_COMPILER_LAUNCHER ${launcher})
    endforeach()
endif()
