# envoi_room(smtp LINKS Qt6::Core): a folder of app/ or ui/ as a static library
# that links only the rooms and libraries named. QOBJECTS turns moc on, which the
# rule of floors allows to net, session, investigation, simulator, cli and ui only.
# Files are found by glob: adding one touches nothing else.
function(envoi_room name)
    cmake_parse_arguments(ROOM "QOBJECTS" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(envoi_${name} STATIC ${sources})
    add_library(Envoi::${name} ALIAS envoi_${name})
    target_include_directories(envoi_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(envoi_${name} PUBLIC ${ROOM_LINKS} PRIVATE envoi_options)
    if(ROOM_QOBJECTS)
        set_target_properties(envoi_${name} PROPERTIES AUTOMOC ON)
    endif()
    envoi_precompiled_headers(envoi_${name})
endfunction()

# One precompiled header for all targets: making one for each would cost more than it saves. Qt Core only: anything
# more would let each room use what it may not know.
file(WRITE ${PROJECT_BINARY_DIR}/precompiled.cpp "namespace { [[maybe_unused]] int precompiled; }\n")
add_library(envoi_precompiled STATIC ${PROJECT_BINARY_DIR}/precompiled.cpp)
target_link_libraries(envoi_precompiled PRIVATE Qt6::Core envoi_options)
set_target_properties(envoi_precompiled PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_precompile_headers(envoi_precompiled PRIVATE
    <QByteArray> <QHash> <QList> <QMap> <QObject> <QString> <QStringList> <QVariant>
    <algorithm> <functional> <memory> <optional> <variant> <vector>)
function(envoi_precompiled_headers target)
    target_precompile_headers(${target} REUSE_FROM envoi_precompiled)
endfunction()

# envoi_test(name LINKS ...): tests/…/tst_name.cpp as one ctest entry, offscreen, with no
# display, in the C locale, and without the user's own settings or proxies.
function(envoi_test name)
    cmake_parse_arguments(TEST "NO_CTEST" "" "LINKS;SOURCES" ${ARGN})
    add_executable(tst_${name} tst_${name}.cpp ${TEST_SOURCES})
    set_target_properties(tst_${name} PROPERTIES AUTOMOC ON)
    target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    target_compile_definitions(tst_${name} PRIVATE
        ENVOI_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        ENVOI_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        ENVOI_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(tst_${name} PRIVATE ${TEST_LINKS} Qt6::Test envoi_options)
    envoi_precompiled_headers(tst_${name})
    if(NOT TEST_NO_CTEST)
        add_test(NAME ${name} COMMAND tst_${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 120 ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=en;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/${name}-config")
    endif()
endfunction()
