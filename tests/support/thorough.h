// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace moire::test {

/// Whether ./test --all runs the test.
inline bool nightly()
{
    return std::getenv("MOIRE_TEST_ALL") != nullptr;
}

/// Whether a test with many combinations tries all of them: always without sanitizers; with them, which make it ten
/// times as slow, only in ./test --all.
inline bool thorough()
{
#if defined(MOIRE_ASAN) || defined(MOIRE_TSAN)
    return nightly();
#else
    return true;
#endif
}

} // namespace moire::test
