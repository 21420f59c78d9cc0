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

# Precompiled headers: one for the rooms, Qt Core only (anything more would let each room use what it may not know), and
# one for the tests. Making one for each target would cost more than it saves.
function(envoi_precompile name links)
    file(WRITE ${PROJECT_BINARY_DIR}/${name}.cpp "namespace { [[maybe_unused]] int precompiled; }\n")
    add_library(${name} STATIC ${PROJECT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE ${links} envoi_options)
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    target_precompile_headers(${name} PRIVATE
        <QByteArray> <QHash> <QList> <QMap> <QObject> <QString> <QStringList> <QVariant>
        <algorithm> <functional> <memory> <optional> <variant> <vector> ${ARGN})
endfunction()
envoi_precompile(envoi_precompiled Qt6::Core)
function(envoi_precompiled_headers target)
    target_precompile_headers(${target} REUSE_FROM envoi_precompiled)
endfunction()
