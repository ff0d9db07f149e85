// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_test.h"

#include <cstdio>
#include <vector>

std::map<std::string, moire::test::QtTest> &moire::test::qtTests()
{
    static std::map<std::string, QtTest> tests;
    return tests;
}

int main(int argc, char **argv)
{
    const auto &tests = moire::test::qtTests();
    const auto test = argc > 1 ? tests.find(argv[1]) : tests.end();
    if (test == tests.end()) {
        std::fprintf(stderr, "usage: %s TEST [OPTIONS OF QT TEST]; the tests:\n", argv[0]);
        for (const auto &[name, run] : tests)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    std::vector<char *> arguments{argv[0]};
    arguments.insert(arguments.end(), argv + 2, argv + argc);
    arguments.push_back(nullptr);
    return test->second(argc - 1, arguments.data());
}
