// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace moire::test {

/// Whether a test with many combinations tries all of them: always without sanitizers; with them, which make it ten
/// times as slow, only in ./test --all.
inline bool thorough()
{
#if defined(MOIRE_ASAN) || defined(MOIRE_TSAN)
    return std::getenv("MOIRE_TEST_ALL") != nullptr;
#else
    return true;
#endif
}

} // namespace moire::test
