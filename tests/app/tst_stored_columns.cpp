// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of answers in the session database.
#include "analysis/column_pages.h"
#include "analysis/stored_columns.h"
#include "qt_test.h"
#include "sample.h"

namespace tst_stored_columns {

using namespace moire;
using namespace moire::analysis;

class TestStoredColumns : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

    static qint64 generationOf(Store &store, qint64 session)
    {
        return store.generation(store.path(session).back().id)->id;
    }

private slots:
    void asTheyWereGenerated()
    {
        Store store(m_folder.newPath());
        const qint64 generation = generationOf(store, sample::session(store, 30));
        const RouteShape shape{{LayerIndex(1), LayerIndex(4)}, 8, 2};
        const Columns columns = readColumns(store, generation, {5, 15}, shape);
        QCOMPARE(columns.span(), (TokenSpan{5, 15}));
        for (uint32_t n = 5; n < 15; n++) {
            const TokenRecord token = sample::token(n);
            const size_t i = n - 5;
            QCOMPARE(columns.ids()[i], token.id);
            QCOMPARE(columns.piece(i), std::string_view(token.bytes));
            QCOMPARE(columns.engines()[i], token.engine);
            QCOMPARE(columns.routed(i), !token.experts.empty() && token.engine == 0); // else of other experts
            QCOMPARE(std::isnan(columns.milliseconds()[i]), !token.milliseconds.has_value());
            if (!columns.routed(i))
                continue;
            QCOMPARE(columns.chosen(i, 0)[1], n % 8);
            QCOMPARE(columns.chosen(i, 1).size(), 1u);
            QCOMPARE(columns.gates(i, 0)[0], 0.75f);
        }
        QCOMPARE(readColumns(store, generation, {25, 90}, shape).size(), 5u); // fewer
        QCOMPARE(readColumns(store, generation, {90, 95}, shape).size(), 0u);
    }

    void pageByPage()
    {
        Store store(m_folder.newPath());
        constexpr uint32_t count = ColumnPages::pageTokens + 40;
        const qint64 generation = generationOf(store, sample::session(store, count));
        const RouteShape shape{{LayerIndex(1), LayerIndex(4)}, 8, 2};
        ColumnPages *self = nullptr;
        int reads = 0;
        ColumnPages pages(shape, count, [&](TokenSpan span) {
            reads++;
            self->deliver(readColumns(store, generation, span, shape));
        });
        self = &pages;
        uint32_t next = 0;
        QVERIFY(pages.forEach({0, count}, [&](const Columns &columns, size_t i) {
            QCOMPARE(columns.ids()[i], sample::token(next++).id);
        }));
        QCOMPARE(next, count);
        QCOMPARE(reads, 2);
    }

    void aDamagedRouteIsATokenWithoutRoutes()
    {
        Store store(m_folder.newPath());
        const qint64 generation = generationOf(store, sample::session(store, 20));
        sql::Query(store.database(), QStringLiteral("UPDATE routes SET data = x'FF' WHERE n = 4")).run();
        const Columns columns = readColumns(store, generation, {0, 20}, {{LayerIndex(1), LayerIndex(4)}, 8, 2});
        QCOMPARE(columns.size(), 20u);
        QVERIFY(columns.routed(2) && !columns.routed(4) && columns.routed(6));
    }

    void scanning()
    {
        Store store(m_folder.newPath());
        constexpr uint32_t count = ColumnPages::pageTokens + 40;
        const qint64 generation = generationOf(store, sample::session(store, count));
        sql::Query(store.database(), QStringLiteral("UPDATE routes SET data = x'FF' WHERE n = 4")).run();
        const RouteShape shape{{LayerIndex(1), LayerIndex(4)}, 8, 2};
        uint32_t next = 0;
        const auto compare = [&](const Columns &columns) {
            QCOMPARE(columns.first(), next);
            for (size_t i = 0; i < columns.size(); i++, next++) {
                const TokenRecord token = sample::token(next);
                QCOMPARE(columns.ids()[i], token.id);
                QCOMPARE(columns.phases()[i], token.phase);
                QCOMPARE(columns.routed(i), !token.experts.empty() && token.engine == 0 && next != 4);
                if (columns.routed(i))
                    QCOMPARE(columns.chosen(i, 0)[1], next % 8);
            }
        };
        QVERIFY(scanColumns(store, generation, shape, compare).complete);
        QCOMPARE(next, count);
        std::stop_source stop;
        int visits = 0;
        const auto stopAtOnce = [&](const Columns &) {
            visits++;
            stop.request_stop();
        };
        QVERIFY(!scanColumns(store, generation, shape, stopAtOnce, stop.get_token()).complete);
        QCOMPARE(visits, 1);
        QVERIFY(scanColumns(store, 999, shape, stopAtOnce).complete); // nothing to visit
        QCOMPARE(visits, 1);
    }

    void anotherModelsRoutes()
    {
        Store store(m_folder.newPath());
        const qint64 generation = generationOf(store, sample::session(store, 20));
        const Columns columns = readColumns(store, generation, {0, 20}, {{LayerIndex(2)}, 8, 2});
        QCOMPARE(columns.otherShape(), 7u); // and three of another engine
        QVERIFY(!columns.routed(2));
    }
};

MOIRE_GUILESS_TEST(TestStoredColumns)

} // namespace tst_stored_columns

#include "tst_stored_columns.moc"
