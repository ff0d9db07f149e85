// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown made of random pieces and changed at random: its ranges must tile the text, its bounds hold, and any pieces
// give the leaves of the whole; code is coloured within its lines. Qt is not built for libFuzzer, so this generates its
// inputs itself:
//   fuzz_markdown [SECONDS [SEED]]
#include "markdown/highlight.h"
#include "markdown/stream.h"
#include "markdown_checks.h"
#include "markdown_samples.h"

#include <chrono>
#include <cstdio>
#include <random>
#include <unistd.h>

using namespace moire::widgets::markdown;

namespace {

constexpr int longest = 4096; ///< UTF-16 units
constexpr unsigned timeout = 10; ///< seconds for one text, under sanitizers: SIGALRM ends the program

const QString marks = QStringLiteral("*_`~[]()<>!#-+|$\\\n\t >&;:0");

QString changed(QString text, QRandomGenerator &random)
{
    const auto place = [&] { return qsizetype(random.bounded(int(text.size()) + 1)); };
    for (quint32 left = random.bounded(6u); left > 0; left--) {
        const qsizetype at = place();
        const qsizetype length = std::min<qsizetype>(random.bounded(20), text.size() - at);
        switch (random.bounded(5)) {
        case 0:
            text.remove(at, length);
            break;
        case 1: // any unit: half letters and signs that nobody sees too
            text.insert(at, QChar(char16_t(random.bounded(0x10000))));
            break;
        case 2:
            text.insert(place(), text.mid(at, length));
            break;
        case 3:
            text.insert(at, text.mid(at, length).repeated(1 + int(random.bounded(60))));
            break;
        default:
            text.insert(at, marks[random.bounded(int(marks.size()))]);
        }
    }
    return text.left(longest);
}

QString highlightFault(const std::vector<Leaf> &leaves, QRandomGenerator &random)
{
    static const QStringList languages{"cpp", "python", "html", "css", "json", "bash", "sql", "yaml", "diff", "latex"};
    HighlightState state;
    for (const Leaf &leaf : leaves) {
        const QString &language = languages[random.bounded(int(languages.size()))];
        for (const Run &run : leaf.runs) {
            qsizetype end = 0;
            for (const Span &span : highlight(language, run.text, state)) {
                if (span.begin < end || span.length <= 0 || span.begin + span.length > run.text.size())
                    return QStringLiteral("span of ") + language;
                end = span.begin + span.length;
            }
        }
    }
    return {};
}

QString faultOf(const QString &source, QRandomGenerator &random)
{
    const auto leaves = parse(source);
    if (const QString wrong = fault(source, leaves); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = streamFault(source, random); !wrong.isEmpty())
        return wrong;
    return highlightFault(leaves, random);
}

} // namespace

int main(int argc, char **argv)
{
    const std::chrono::seconds time(argc > 1 ? std::atoi(argv[1]) : 30);
    const quint32 seed = argc > 2 ? quint32(std::strtoul(argv[2], nullptr, 10)) : std::random_device()();
    QRandomGenerator random(seed);
    const auto seeds = samples();
    const auto begin = std::chrono::steady_clock::now();
    qint64 rounds = 0;
    for (; std::chrono::steady_clock::now() - begin < time; rounds++) {
        const bool fromSample = random.bounded(4) == 0;
        const QString source = changed(fromSample ? seeds[random.bounded(quint32(seeds.size()))].source
                                                  : randomMarkdown(random, 1 + int(random.bounded(80)), false),
                                       random);
        alarm(timeout);
        if (const QString wrong = faultOf(source, random); !wrong.isEmpty()) {
            std::fprintf(stderr, "seed %u, round %lld: %s\n%s\n", seed, static_cast<long long>(rounds),
                         qPrintable(wrong),
                         QByteArray(reinterpret_cast<const char *>(source.utf16()), source.size() * 2).toHex().data());
            return 1;
        }
    }
    std::printf("%lld texts, seed %u\n", static_cast<long long>(rounds), seed);
}
