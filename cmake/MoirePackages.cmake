# SPDX-License-Identifier: GPL-3.0-or-later
# CPack: `packaging/build deb` (docs/packaging.md).
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
package contains the built-in models, so it works without a network.")
if(MOIRE_GUI)
    set(CPACK_DEBIAN_MOIRE-CLI_PACKAGE_DEPENDS "libqt6sql6-sqlite") # a plugin, which dpkg-shlibdeps does not see
endif()
set(CPACK_DEBIAN_MOIRE-CLI_PACKAGE_RECOMMENDS "poppler-utils")

set(CPACK_DEBIAN_MOIRE_PACKAGE_NAME moire)
set(CPACK_COMPONENT_MOIRE_DESCRIPTION "The window: chats with a language model on this computer and shows,
token by token, which experts answered, how sure the model was, what it
reasoned and how long each step took. Experts can be switched off, and
answers compared. Chats are stored in a local database.")
set(CPACK_DEBIAN_MOIRE_PACKAGE_DEPENDS "moire-cli (= ${PROJECT_VERSION}), libqt6sql6-sqlite")
set(CPACK_DEBIAN_MOIRE_PACKAGE_RECOMMENDS "qt6-wayland, poppler-utils")
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
include(CPack)
