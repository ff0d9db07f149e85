// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace moire::test {

/// Whether a sanitizer, which makes code ten times as slow, is built in.
#if defined(MOIRE_ASAN) || defined(MOIRE_TSAN)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

/// Whether ./test --all runs the test.
inline bool nightly()
{
    return std::getenv("MOIRE_TEST_ALL") != nullptr;
}

/// Whether a test with many combinations tries all of them: always without sanitizers; with them only in ./test --all.
inline bool thorough()
{
    return !sanitized || nightly();
}

/// Number of repeats of a claim about chance, out of 200.
inline int shuffles()
{
    return thorough() ? 200 : 20;
}

/// Most of shuffles() that may show what is stated to be shown in 5 % of them: 20 of 200 or 5 of 20 are reached by
/// chance in less than 0.3 %.
inline int mostByChance()
{
    return thorough() ? 19 : 4;
}

} // namespace moire::test
