# One .ts file is all there is to a language: found by glob, compiled, and put under :/i18n of whatever links the
# words. Texts are taken up on purpose (`./dev translations`), never as a side effect of a build.
# Included by app/, because a resource of a static library must be made where the library is.
file(GLOB ENVOI_TS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/envoi_*.ts)
set(ENVOI_QM "")
foreach(ts ${ENVOI_TS})
    get_filename_component(base ${ts} NAME_WE)
    set(qm ${PROJECT_BINARY_DIR}/i18n/${base}.qm)
    add_custom_command(OUTPUT ${qm}
        COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
    list(APPEND ENVOI_QM ${qm})
endforeach()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/i18n)

# Qt's own words (buttons of standard dialogues) come along for each of our languages that Qt has.
get_target_property(ENVOI_QMAKE Qt6::qmake IMPORTED_LOCATION)
execute_process(COMMAND ${ENVOI_QMAKE} -query QT_INSTALL_TRANSLATIONS
    OUTPUT_VARIABLE ENVOI_QT_TRANSLATIONS OUTPUT_STRIP_TRAILING_WHITESPACE)
set(ENVOI_QT_TRANSLATIONS ${ENVOI_QT_TRANSLATIONS} CACHE INTERNAL "Qt's own translations") # the tests read them too
foreach(ts ${ENVOI_TS})
    string(REGEX REPLACE ".*envoi_(.*)\\.ts$" "\\1" language ${ts})
    if(EXISTS ${ENVOI_QT_TRANSLATIONS}/qtbase_${language}.qm)
        configure_file(${ENVOI_QT_TRANSLATIONS}/qtbase_${language}.qm
            ${PROJECT_BINARY_DIR}/i18n/qtbase_${language}.qm COPYONLY)
        list(APPEND ENVOI_QM ${PROJECT_BINARY_DIR}/i18n/qtbase_${language}.qm)
    endif()
endforeach()

qt_add_resources(envoi_explanation i18n PREFIX /i18n BASE ${PROJECT_BINARY_DIR}/i18n FILES ${ENVOI_QM})
