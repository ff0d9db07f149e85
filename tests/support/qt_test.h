// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <map>
#include <string>
#include <string_view>

/// Qt tests of a folder are one program, because the headers and the templates of Qt Test take most of a test's time to
/// compile. `tst_ui palette -v2` runs the class of tst_palette.cpp; any further arguments are Qt Test's.
namespace moire::test {

using QtTest = int (*)(int argc, char **argv);

/// By name.
std::map<std::string, QtTest> &qtTests();

/// "palette" for ".../tst_palette.cpp".
inline std::string qtTestName(std::string_view file)
{
    file = file.substr(file.rfind("tst_") + 4);
    return std::string(file.substr(0, file.rfind('.')));
}

template <class Application, class Test>
int runQtTest(int argc, char **argv)
{
    Application::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace moire::test

#define MOIRE_REGISTER_TEST(Application, Class)                                                                        \
    [[maybe_unused]] static const auto registered##Class =                                                             \
        moire::test::qtTests().emplace(moire::test::qtTestName(__FILE__), moire::test::runQtTest<Application, Class>);
/// Instead of QTEST_MAIN and QTEST_GUILESS_MAIN, at the end of tst_NAME.cpp.
#define MOIRE_TEST(Class) MOIRE_REGISTER_TEST(QApplication, Class)
#define MOIRE_GUILESS_TEST(Class) MOIRE_REGISTER_TEST(QCoreApplication, Class)
