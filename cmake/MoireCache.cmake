# SPDX-License-Identifier: GPL-3.0-or-later
# ccache in front of every compiler where it is installed, nvcc among them. Paths below the source tree count as relative,
# so that a clone in another folder finds what this one compiled.
option(MOIRE_CCACHE "Compile through ccache where it is installed" ON)
find_program(MOIRE_CCACHE_PROGRAM ccache)
mark_as_advanced(MOIRE_CCACHE_PROGRAM)
if(MOIRE_CCACHE AND MOIRE_CCACHE_PROGRAM)
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_MAXSIZE=5G ${MOIRE_CCACHE_PROGRAM})
    foreach(language C CXX CUDA)
        set(CMAKE_${language}_COMPILER_LAUNCHER ${launcher})
    endforeach()
endif()
