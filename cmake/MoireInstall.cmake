# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides programs and models, by component: moire (the window), moire-cli, moire-cuda (the plugin).
set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(made ${CMAKE_BINARY_DIR}/install)
set(components moire-cli)
if(MOIRE_GUI)
    list(APPEND components moire)
endif()
if(MOIRE_CUDA)
    list(APPEND components moire-cuda)
endif()

# The same commit gives the same date.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(epoch $ENV{SOURCE_DATE_EPOCH})
else()
    execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT epoch)
    set(epoch 0)
endif()
set(MOIRE_PACKAGE_CONTACT "Moire maintainers <maintainers@moire.invalid>" CACHE STRING "Maintainer named by the packages")
set(environmentBefore "$ENV{SOURCE_DATE_EPOCH}")
set(ENV{SOURCE_DATE_EPOCH} ${epoch}) # string(TIMESTAMP) follows it
string(TIMESTAMP MOIRE_RELEASE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP MOIRE_RELEASE_RFC "%a, %d %b %Y %H:%M:%S +0000" UTC)
if(environmentBefore STREQUAL "")
    unset(ENV{SOURCE_DATE_EPOCH})
endif()

# Licences and the changelog, in every package.
find_program(MOIRE_GZIP gzip)
mark_as_advanced(MOIRE_GZIP)
configure_file(${packaging}/linux/changelog.in ${made}/changelog @ONLY)
if(MOIRE_GZIP)
    execute_process(COMMAND ${MOIRE_GZIP} -9nkf ${made}/changelog)
endif()
foreach(component IN LISTS components)
    install(FILES ${packaging}/linux/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${component} COMPONENT ${component})
    install(FILES ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${component} COMPONENT ${component} OPTIONAL)
endforeach()

# Man pages and completions come from the programs' own --help.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND AND NOT MOIRE_SANITIZE AND NOT CMAKE_CROSSCOMPILING)
    set(pages "")
    foreach(program IN LISTS components)
        if(NOT TARGET ${program})
            continue()
        endif()
        set(completions "")
        if(program STREQUAL moire-cli)
            set(completions --completions)
        endif()
        add_custom_command(OUTPUT ${made}/help/${program}.1.gz
            COMMAND Python3::Interpreter ${packaging}/generate_help.py $<TARGET_FILE:${program}> ${made}/help
                --version ${PROJECT_VERSION} --more ${packaging}/man/${program}.roff ${completions}
            DEPENDS ${program} ${packaging}/generate_help.py ${packaging}/man/${program}.roff VERBATIM)
        list(APPEND pages ${made}/help/${program}.1.gz)
        install(FILES ${made}/help/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${program})
    endforeach()
    add_custom_target(moire_help ALL DEPENDS ${pages})
    install(FILES ${made}/help/moire-cli.bash RENAME moire-cli COMPONENT moire-cli
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${made}/help/_moire-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT moire-cli)
    install(FILES ${made}/help/moire-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT moire-cli)
elseif(NOT Python3_FOUND)
    message(STATUS "Python 3 was not found: man pages and shell completions are not built")
endif()

# The desktop's files.
if(MOIRE_GUI)
    set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
    add_executable(draw_icons ${packaging}/icons/draw_icons.cpp)
    target_link_libraries(draw_icons PRIVATE Qt6::Gui Qt6::Svg moire_flags)
    set(sizes 16 22 24 32 48 64 128 256 512)
    list(TRANSFORM sizes REPLACE "(.+)" "${made}/icons/\\1.png" OUTPUT_VARIABLE drawn)
    add_custom_command(OUTPUT ${drawn} COMMAND draw_icons ${icons}/moire-small.svg ${icons}/moire.svg ${made}/icons
        DEPENDS draw_icons ${icons}/moire-small.svg ${icons}/moire.svg VERBATIM)
    add_custom_target(moire_icons ALL DEPENDS ${drawn})
    set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
    foreach(size IN LISTS sizes)
        install(FILES ${made}/icons/${size}.png DESTINATION ${theme}/${size}x${size}/apps RENAME moire.png COMPONENT moire)
    endforeach()
    install(FILES ${icons}/moire.svg DESTINATION ${theme}/scalable/apps COMPONENT moire)
    configure_file(${packaging}/linux/moire.metainfo.xml.in ${made}/moire.metainfo.xml @ONLY)
    install(FILES ${made}/moire.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT moire)
    install(FILES ${packaging}/linux/moire.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT moire)
    install(FILES ${packaging}/linux/moire-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME moire.xml
        COMPONENT moire)
endif()
