# SPDX-License-Identifier: GPL-3.0-or-later
# Fails where translations/moire.ts is not what lupdate makes of the sources.
file(REMOVE ${FRESH})
execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none ui widgets app -ts ${FRESH}
    WORKING_DIRECTORY ${SOURCE} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${SOURCE}/translations/moire.ts ${FRESH} RESULT_VARIABLE differs)
if(differs)
    message(FATAL_ERROR "translations/moire.ts is out of date: cmake --build --preset dev --target update_translations")
endif()
file(READ ${SOURCE}/translations/moire.ts template)
if(template MATCHES "<source>([^<]*%n[^<]*)")
    message(FATAL_ERROR "numbers are grouped as the locale does it: write %Ln instead of %n in \"${CMAKE_MATCH_1}\"")
endif()
# The English plurals: every one is there and filled in.
set(plurals ${FRESH}.plurals.ts)
file(COPY_FILE ${SOURCE}/translations/moire_en.ts ${plurals})
execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none -pluralonly -target-language en ui widgets app
    -ts ${plurals} WORKING_DIRECTORY ${SOURCE} COMMAND_ERROR_IS_FATAL ANY)
file(READ ${plurals} text)
if(text MATCHES "unfinished")
    message(FATAL_ERROR "translations/moire_en.ts lacks plurals: update_translations, then fill in those marked unfinished")
endif()
