# What `cmake --install` puts in place for find_package(platform_client CONFIG [COMPONENTS curl | page]).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/platform_client)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/platform_client DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  PATTERN curl EXCLUDE PATTERN page EXCLUDE)
install(TARGETS platform_client_core EXPORT platform_client_core)
install(EXPORT platform_client_core NAMESPACE platform_client:: DESTINATION ${package_folder})
if(TARGET platform_client_curl)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/platform_client/curl
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/platform_client)
  install(TARGETS platform_client_curl EXPORT platform_client_curl)
  install(EXPORT platform_client_curl NAMESPACE platform_client:: DESTINATION ${package_folder})
endif()
if(TARGET platform_client_page)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/platform_client/page
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/platform_client)
  # The JavaScript half of emscripten_fetch, which programs are linked with.
  install(FILES ${PROJECT_SOURCE_DIR}/wasm/runtime/fetch.js DESTINATION ${package_folder})
  install(TARGETS platform_client_page EXPORT platform_client_page)
  install(EXPORT platform_client_page NAMESPACE platform_client:: DESTINATION ${package_folder})
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/platform_client-config.cmake.in
  ${PROJECT_BINARY_DIR}/platform_client-config.cmake @ONLY)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/platform_client-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/platform_client-config.cmake
  ${PROJECT_BINARY_DIR}/platform_client-config-version.cmake DESTINATION ${package_folder})
