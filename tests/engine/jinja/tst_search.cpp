// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jinja/search.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace moire::jinja;

TEST_CASE("Search finds the same as std::string, from both ends")
{
    std::mt19937 random(7);
    const auto text = [&](size_t longest) {
        std::string s(random() % (longest + 1), 'a');
        for (char &c : s)
            c = static_cast<char>('a' + random() % 2); // two letters: many borders
        return s;
    };
    for (int round = 0; round < 20000; ++round) {
        const std::string what = text(6);
        const std::string in = text(30);
        CAPTURE(what);
        CAPTURE(in);
        Budget budget{moire::TemplateLimits{}};
        CHECK(Search(what, budget).in(in).value_or(std::string::npos) == in.find(what));
        CHECK(Search(what, budget, true).in(in).value_or(std::string::npos) == in.rfind(what));
    }
}
