// SPDX-License-Identifier: GPL-3.0-or-later
// Writes answers until it is killed by tst_store_kill, and reports each commit once the call has returned:
// "S session message generation", "T generation count" and "F generation".
#include "sample.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    moire::Store store(app.arguments().at(1));
    for (uint32_t round = 0;; round++) {
        const qint64 session = store.addSession(QStringLiteral("round %1").arg(round));
        const qint64 asked = store.addMessage(session, {}, moire::Role::User, QStringLiteral("question"));
        moire::GenerationInfo generation = store.beginGeneration(session, asked, sample::info());
        std::printf("S %lld %lld %lld\n", session, asked, generation.id);
        std::fflush(stdout);
        for (uint32_t n = 0; n < 40; n += 4) {
            store.append(generation, sample::batch(n, 4));
            std::printf("T %lld %u\n", generation.id, n + 4);
            std::fflush(stdout);
        }
        generation.state = QStringLiteral("stop");
        store.finish(generation);
        std::printf("F %lld\n", generation.id);
        std::fflush(stdout);
    }
}
