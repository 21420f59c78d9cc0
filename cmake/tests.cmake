# envoi_test(name LINKS … SOURCES …): tests/…/tst_name.cpp as one ctest entry, offscreen, with no display, in the C
# locale, and without the user's own settings or proxies. SOURCES are helpers; one that several tests name is compiled
# once. moc is run by itself on the test's file: AUTOMOC would compile one more, empty, file for each test.
#
# What Qt Test includes, but not its own headers: they change with the libraries that a test links.
envoi_precompile(envoi_precompiled_tests Qt6::Core <QAbstractItemModel> <QBitArray> <QCborMap> <QCborValue> <QDateTime>
    <QFile> <QJsonDocument> <QJsonObject> <QUrl> <QUuid> <chrono>)

# A test is compiled as often as it runs: what optimising takes is never won back. The rooms it tests are as always.
set(ENVOI_TEST_OPTIONS $<$<CONFIG:RelWithDebInfo>:-O0>)
target_compile_options(envoi_precompiled_tests PRIVATE ${ENVOI_TEST_OPTIONS})

set(ENVOI_TEST_TIMEOUT 120)
set(ENVOI_SANITIZED false)
if(ENVOI_SANITIZE)
    set(ENVOI_TEST_TIMEOUT 900)
    set(ENVOI_SANITIZED true)
endif()

function(envoi_test_settings target)
    target_include_directories(${target} PRIVATE
        ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR})
    target_compile_definitions(${target} PRIVATE
        ENVOI_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        ENVOI_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        ENVOI_BINARY_DIR="${PROJECT_BINARY_DIR}"
        ENVOI_SANITIZED=${ENVOI_SANITIZED}
        ENVOI_CLI="$<TARGET_FILE:envoi-cli>")
    target_link_libraries(${target} PRIVATE ${ARGN} Qt6::Test envoi_options)
    target_compile_options(${target} PRIVATE ${ENVOI_TEST_OPTIONS})
    target_precompile_headers(${target} REUSE_FROM envoi_precompiled_tests)
endfunction()

# Sets ${result} to the object library of one helper.
function(envoi_test_helper source links result)
    get_filename_component(path ${source} ABSOLUTE)
    file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR}/tests ${path})
    string(MAKE_C_IDENTIFIER "helper_${name}" target)
    if(NOT TARGET ${target})
        add_library(${target} OBJECT ${path})
        string(REGEX REPLACE "\\.cpp$" ".h" header ${path})
        if(EXISTS ${header})
            file(STRINGS ${header} objects REGEX "Q_OBJECT")
            if(objects)
                set_target_properties(${target} PROPERTIES AUTOMOC ON)
            endif()
        endif()
        envoi_test_settings(${target} ${links})
    endif()
    set(${result} ${target} PARENT_SCOPE)
endfunction()

function(envoi_test name)
    cmake_parse_arguments(TEST "NO_CTEST" "" "LINKS;SOURCES" ${ARGN})
    set(test ${CMAKE_CURRENT_SOURCE_DIR}/tst_${name}.cpp)
    add_executable(tst_${name} ${test})
    envoi_test_settings(tst_${name} ${TEST_LINKS})
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc)
    qt_generate_moc(${test} ${moc} TARGET tst_${name})
    set_property(SOURCE ${test} APPEND PROPERTY OBJECT_DEPENDS ${moc})
    foreach(source ${TEST_SOURCES})
        envoi_test_helper(${source} "${TEST_LINKS}" helper)
        target_sources(tst_${name} PRIVATE $<TARGET_OBJECTS:${helper}>)
    endforeach()
    if(NOT TEST_NO_CTEST)
        add_test(NAME ${name} COMMAND tst_${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT ${ENVOI_TEST_TIMEOUT} ENVIRONMENT
            "QTEST_DISABLE_STACK_DUMP=1;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=en;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/${name}-config")
    endif()
endfunction()
