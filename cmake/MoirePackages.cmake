# SPDX-License-Identifier: GPL-3.0-or-later
# CPack: `packaging/build deb` and `packaging/build rpm` (docs/packaging.md).
set(CPACK_PACKAGE_NAME moire)
set(CPACK_PACKAGE_VENDOR Moire)
set(CPACK_PACKAGE_CONTACT "${MOIRE_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop microscope for Mixture-of-Experts language models")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL ${components})
set(CPACK_COMPONENTS_GROUPING IGNORE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Names of packages are those of the components; the summary becomes the first line of every description.
set(CPACK_DEBIAN_MOIRE-CLI_PACKAGE_NAME moire-cli)
set(CPACK_COMPONENT_MOIRE-CLI_DESCRIPTION "The command line: moire-cli runs, inspects and measures language models
in GGUF files with its own inference engine. It needs no display. The
package contains the built-in models, so it works without a network, and
it connects to nothing but servers that its user names.")
if(MOIRE_GUI)
    set(CPACK_DEBIAN_MOIRE-CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite") # a plugin, which dpkg-shlibdeps does not see
endif()
set(CPACK_DEBIAN_MOIRE-CLI_PACKAGE_RECOMMENDS "poppler-utils")

set(CPACK_DEBIAN_MOIRE_PACKAGE_NAME moire)
set(CPACK_COMPONENT_MOIRE_DESCRIPTION "The window: chats with a language model on this computer and shows,
token by token, which experts answered, how sure the model was, what it
reasoned and how long each step took. Experts can be switched off, and
answers compared. Chats are stored in a local database. Models may also
run on servers that the user adds.")
set(CPACK_DEBIAN_MOIRE_PACKAGE_DEPENDS "moire-cli (= ${PROJECT_VERSION}), libqt6sql6-sqlite, qt6-translations-l10n")
set(CPACK_DEBIAN_MOIRE_PACKAGE_RECOMMENDS "qt6-wayland, poppler-utils, fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_MOIRE_PACKAGE_SUGGESTS "moire-cuda")

set(CPACK_DEBIAN_MOIRE-CUDA_PACKAGE_NAME moire-cuda)
set(CPACK_COMPONENT_MOIRE-CUDA_DESCRIPTION "The plugin that moire and moire-cli load if an NVIDIA GPU (compute
capability 7.5 or later) and its driver are present.")
set(CPACK_DEBIAN_MOIRE-CUDA_PACKAGE_DEPENDS "moire-cli (= ${PROJECT_VERSION})")
if(MOIRE_CUDA)
    # cuBLAS comes from NVIDIA's repository, under a name with its version; Debian's is too old.
    # dpkg-shlibdeps refuses a library of no package; the plugin's other libraries are those of moire-cli.
    string(REPLACE "." "-" cublas "${toolkit}")
    set(CPACK_DEBIAN_MOIRE-CUDA_PACKAGE_RECOMMENDS "libcublas-${cublas}")
    set(CPACK_DEBIAN_MOIRE-CUDA_PACKAGE_SECTION contrib/science)
    set(CPACK_DEBIAN_MOIRE-CUDA_PACKAGE_SHLIBDEPS OFF)
endif()

# Libraries are required by their names with versions, which Fedora and openSUSE share; only the plugin for SQLite
# and the translations of Qt are in packages of different names.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_MAIN_COMPONENT moire)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_GROUP "Productivity/Scientific/Other")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION # folders of other packages
    /usr/share/man /usr/share/man/man1 /usr/share/applications /usr/share/metainfo /usr/share/mime
    /usr/share/mime/packages /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d)
foreach(size IN LISTS sizes)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}x${size}
        /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
# The same build gives the same bytes. rpmbuild strips and compresses nothing again; CPack has done it.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost reproducible
%define packager ${MOIRE_PACKAGE_CONTACT}
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none
%define __os_install_post %{nil}
%define debug_package %{nil}")
if(MOIRE_GUI)
    set(CPACK_RPM_MOIRE-CLI_PACKAGE_REQUIRES "(qt6-sql-sqlite or qt6-qtbase)")
endif()
set(CPACK_RPM_MOIRE-CLI_PACKAGE_NAME moire-cli)
set(CPACK_RPM_MOIRE-CLI_PACKAGE_SUMMARY "Command line of a microscope for Mixture-of-Experts language models")
set(CPACK_RPM_MOIRE_PACKAGE_NAME moire)
set(CPACK_RPM_MOIRE_PACKAGE_SUMMARY "Desktop microscope for Mixture-of-Experts language models")
set(CPACK_RPM_MOIRE_PACKAGE_REQUIRES "moire-cli = ${PROJECT_VERSION}, (qt6-qttranslations or qt6-translations)")
set(CPACK_RPM_MOIRE-CUDA_PACKAGE_NAME moire-cuda)
set(CPACK_RPM_MOIRE-CUDA_PACKAGE_SUMMARY "NVIDIA GPU plugin for Moire")
set(CPACK_RPM_MOIRE-CUDA_PACKAGE_REQUIRES "moire-cli = ${PROJECT_VERSION}")
include(CPack)
