# SPDX-License-Identifier: GPL-3.0-or-later
# The project's flags in one INTERFACE target, and how a backend folder, a program and a test are declared.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_package(Threads REQUIRED)

add_library(squeeze_flags INTERFACE)
target_include_directories(squeeze_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(squeeze_flags INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                               # results must not depend on how the compiler contracts a*b+c
                                               -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(squeeze_flags INTERFACE -Wno-restrict) # false alarms on std::string + (gcc bug 105651)
endif()
if(SQUEEZE_WERROR)
    target_compile_options(squeeze_flags INTERFACE -Werror)
endif()
foreach(sanitizer IN LISTS SQUEEZE_SANITIZE)
    target_compile_options(squeeze_flags INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
    target_link_options(squeeze_flags INTERFACE -fsanitize=${sanitizer})
    if(sanitizer STREQUAL "undefined")
        target_compile_options(squeeze_flags INTERFACE -fno-sanitize-recover=undefined)
    endif()
endforeach()

# squeeze_backend(NAME LIBRARIES...): backend/NAME as squeeze_NAME, from all of its .cpp files.
function(squeeze_backend name)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    add_library(squeeze_${name} STATIC ${sources})
    target_link_libraries(squeeze_${name} PUBLIC squeeze_flags Threads::Threads ${ARGN})
endfunction()

# squeeze_test(NAME LIBRARIES...): NAME.cpp as a Qt Test program run by ctest, offscreen.
function(squeeze_test name)
    add_executable(${name} ${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS SQUEEZE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SQUEEZE_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    target_link_libraries(${name} PRIVATE squeeze_flags Qt6::Test ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=PASSIVE;SQUEEZE_CACHE=${CMAKE_BINARY_DIR}/test-cache")
endfunction()
