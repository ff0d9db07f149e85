// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/verse.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace moire::experiments {

namespace {

/// Words that rhyme stand together.
constexpr std::string_view families =
    "night light sight bright right/mat hat cat bat rat/moon spoon noon soon balloon/day way hay play bay/"
    "tree bee free three knee/book brook cook look hook/rain train plain drain grain/"
    "wall hall ball tall small/hill mill still sill/king spring ring string wing/clock rock sock flock block/"
    "house mouse blouse/town crown down gown/bed shed red sled/car star afar jar/snow low slow row glow/"
    "green queen screen/lake cake rake snake awake/gate plate late crate/well bell shell dell/"
    "line pine vine fine mine/boat coat goat moat/ground sound around mound/side tide wide pride ride/"
    "place race space grace/shore more store before/nest west rest vest chest/ship trip tip/top shop hop stop/"
    "asleep sheep deep steep/dog fog log frog/rug mug snug bug/pen hen then den ten/sun fun run bun/"
    "sand land hand band stand/pool stool school cool/mail pail snail trail sail/"
    "stream dream cream steam team";

std::vector<std::string> lettersOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        if (lower >= 'a' && lower <= 'z')
            words.back() += lower;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool familyHolds(std::string_view family, const std::string &word)
{
    const std::vector<std::string> words = lettersOf(family);
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool rhyme(const std::string &one, const std::string &other)
{
    for (size_t at = 0; one != other && at < families.size();) {
        const size_t end = std::min(families.find('/', at), families.size());
        const std::string_view family = families.substr(at, end - at);
        if (familyHolds(family, one))
            return familyHolds(family, other);
        at = end + 1;
    }
    return false;
}

bool stutters(const std::vector<std::string> &line)
{
    for (size_t i = 2; i < line.size(); ++i)
        if (line[i] == line[i - 1] && line[i] == line[i - 2])
            return true;
    return false;
}

} // namespace

bool isCouplet(const std::string &subject, const std::string &text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    const size_t last = text.find_last_not_of(" \t\r\n");
    if (first == std::string::npos)
        return false;
    const std::string_view whole = std::string_view(text).substr(first, last + 1 - first);
    const size_t middle = whole.find('\n');
    if (middle == std::string_view::npos || whole.find('\n', middle + 1) != std::string_view::npos)
        return false;
    const std::vector<std::string> upper = lettersOf(whole.substr(0, middle));
    const std::vector<std::string> lower = lettersOf(whole.substr(middle));
    for (const auto *line : {&upper, &lower})
        if (line->size() < 3 || line->size() > 9 || stutters(*line))
            return false;
    return std::find(upper.begin(), upper.end(), subject) != upper.end() && rhyme(upper.back(), lower.back());
}

bool namesRhyme(const std::string &word, const std::string &text)
{
    const std::vector<std::string> words = lettersOf(text);
    return words.size() == 4 && words[1] == "rhymes" && words[2] == "with" && words[3] == word && rhyme(words[0], word);
}

} // namespace moire::experiments
