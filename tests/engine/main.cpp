// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

namespace {

unsigned casesRun = 0;

struct Counter final : doctest::IReporter {
    explicit Counter(const doctest::ContextOptions &) { }
    void report_query(const doctest::QueryData &) override { }
    void test_run_start() override { }
    void test_run_end(const doctest::TestRunStats &stats) override { casesRun = stats.numTestCasesPassingFilters; }
    void test_case_start(const doctest::TestCaseData &) override { }
    void test_case_reenter(const doctest::TestCaseData &) override { }
    void test_case_end(const doctest::CurrentTestCaseStats &) override { }
    void test_case_exception(const doctest::TestCaseException &) override { }
    void subcase_start(const doctest::SubcaseSignature &) override { }
    void subcase_end() override { }
    void log_assert(const doctest::AssertData &) override { }
    void log_message(const doctest::MessageData &) override { }
    void test_case_skipped(const doctest::TestCaseData &) override { }
};

REGISTER_LISTENER("counter", 1, Counter);

} // namespace

/// Fails if the filters leave no test: a source file that was renamed must not pass.
int main(int argc, char **argv)
{
    doctest::Context context(argc, argv);
    const int result = context.run();
    return context.shouldExit() || result != 0 || casesRun > 0 ? result : 2;
}
