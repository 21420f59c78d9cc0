# One interface target carries every flag, so that no folder has flags of its own.
add_library(envoi_options INTERFACE)
target_compile_definitions(envoi_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ENVOI_VERSION="${PROJECT_VERSION}")
target_compile_options(envoi_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-align -Wunused -Wnull-dereference -Wdouble-promotion -Wformat=2
    -Wimplicit-fallthrough -Wextra-semi -Werror=switch -Werror=return-type
    -fstack-protector-strong -fno-common)
target_link_options(envoi_options INTERFACE -Wl,-z,relro,-z,now)

option(ENVOI_WERROR "Warnings are errors" ON)
if(ENVOI_WERROR)
    target_compile_options(envoi_options INTERFACE -Werror)
endif()

set(ENVOI_SANITIZE "" CACHE STRING "address,undefined or thread")
if(ENVOI_SANITIZE)
    target_compile_options(envoi_options INTERFACE
        -fsanitize=${ENVOI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(envoi_options INTERFACE -fsanitize=${ENVOI_SANITIZE})
    # gcc 12 reports false positives of these in Qt headers under a sanitizer.
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        target_compile_options(envoi_options INTERFACE
            -Wno-maybe-uninitialized -Wno-null-dereference -Wno-restrict -Wno-stringop-overflow)
    endif()
endif()

# libFuzzer is clang's: the preset `fuzz` has both.
option(ENVOI_FUZZ "The fuzz targets of tests/fuzz" OFF)
if(ENVOI_FUZZ)
    target_compile_options(envoi_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

option(ENVOI_COVERAGE "Instrument for gcov" OFF)
if(ENVOI_COVERAGE)
    target_compile_options(envoi_options INTERFACE --coverage -O0)
    target_link_options(envoi_options INTERFACE --coverage)
endif()

set(ENVOI_PROBLEMS_ADDRESS "" CACHE STRING "Where users report problems with Envoi: an address on the web")
