# SPDX-License-Identifier: Apache-2.0
# Compiler settings every target shares, and the two functions that declare targets.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# QT_MESSAGELOGCONTEXT: the log limits each place in the code, so release builds must know it too.
add_library(sallyport_options INTERFACE)
target_include_directories(sallyport_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(sallyport_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_NO_FOREACH QT_MESSAGELOGCONTEXT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SALLYPORT_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(sallyport_options INTERFACE /W4 /utf-8 $<$<BOOL:${SALLYPORT_WERROR}>:/WX>)
else()
  # No -Wshadow where several files are one: a local may be called as something of its neighbour.
  target_compile_options(sallyport_options INTERFACE
    -Wall -Wextra -Wpedantic $<$<NOT:$<BOOL:${SALLYPORT_UNITY}>>:-Wshadow> -Wnon-virtual-dtor -Woverloaded-virtual -Werror=switch -Werror=unused-result
    -fstack-protector-strong -fmacro-prefix-map=${PROJECT_SOURCE_DIR}/= $<$<BOOL:${SALLYPORT_WERROR}>:-Werror>)
  if(NOT APPLE)
    # ld -z: read-only relocations, no lazy binding (as Debian's own hardening does).
    target_link_options(sallyport_options INTERFACE -Wl,-z,relro,-z,now)
  endif()
endif()
if(SALLYPORT_FUZZ)
  # fuzzer-no-link: every library counts what it covers; only the fuzz targets bring libFuzzer's main.
  set(SALLYPORT_SANITIZE fuzzer-no-link,address,undefined)
endif()
if(SALLYPORT_SANITIZE)
  target_compile_options(sallyport_options INTERFACE -fsanitize=${SALLYPORT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(sallyport_options INTERFACE -fsanitize=${SALLYPORT_SANITIZE})
  if(SALLYPORT_SANITIZE MATCHES "undefined")
    # It asks the system through a pipe whether memory is there, and takes "no descriptor left" for "no". Some tests leave none.
    target_compile_options(sallyport_options INTERFACE -fno-sanitize=vptr)
  endif()
endif()
if(SALLYPORT_TIDY)
  find_program(CLANG_TIDY clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY} --quiet)
endif()

# sallyport_unity(<target>): with SALLYPORT_UNITY compiles several sources as one, which reads their headers once.
# The names in anonymous namespaces of a library have to differ for it.
function(sallyport_unity target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${SALLYPORT_UNITY} UNITY_BUILD_BATCH_SIZE 10)
endfunction()

if(SALLYPORT_UNITY)
  include(CheckLinkerFlag)
  check_linker_flag(CXX -fuse-ld=gold SALLYPORT_HAS_GOLD)
endif()

# sallyport_library(<folder> SOURCES … LINK …): the one static library of a folder, e.g. core/base -> sallyport_base.
function(sallyport_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(sallyport_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(sallyport_${name} PUBLIC sallyport_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  sallyport_unity(sallyport_${name})
endfunction()

# sallyport_test(<name> SOURCES … LINK …): one Qt Test program, registered with ctest under its name.
function(sallyport_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;COMMAND" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test)
  if(SALLYPORT_UNITY AND NOT MSVC)
    target_compile_options(${name} PRIVATE -O0) # what is tested is in the libraries
    target_link_options(${name} PRIVATE $<$<BOOL:${SALLYPORT_HAS_GOLD}>:-fuse-ld=gold>) # in half the time
  endif()
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND ${ARG_COMMAND} $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
