// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat_desk.h"
#include "instruments/experts_panel.h"
#include "instruments/instruments_panel.h"
#include "instruments/latency_panel.h"
#include "instruments/token_panel.h"
#include "pictures/expert_map.h"
#include "pictures/expert_strip.h"
#include "pictures/token_bars.h"

#include <QBoxLayout>

namespace moire::ui {

/// A conversation with its instruments beside it.
struct InstrumentsDesk : ChatDesk {
    explicit InstrumentsDesk(qint64 tokens = 60) : ChatDesk(tokens)
    {
        panel = new InstrumentsPanel(services, *page);
        auto *row = static_cast<QBoxLayout *>(window.layout());
        row->setDirection(QBoxLayout::LeftToRight);
        row->setStretch(0, 1);
        row->addWidget(panel);
        panel->setFixedWidth(440);
        window.resize(1300, 900);
    }
    ~InstrumentsDesk() { delete panel; }

    bool ask(const char *question = "A farmer has 17 sheep. All but 9 run away. How many are left?")
    {
        const int before = rows();
        send(QString::fromUtf8(question));
        return QTest::qWaitFor(
            [&] {
                const AnswerData *answer = panel->chat().selected();
                return rows() == before + 2 && idle() && answer && answer->complete() && !answer->running;
            },
            60000);
    }
    qint64 lastAnswer() { return chat().path().back().id; }
    analysis::SelectionModel &selection() { return panel->selection(); }
    const analysis::Selection &now() { return selection().current(); }
    uint32_t token() { return now().token ? now().token->value : UINT32_MAX; }
    /// A click where the picture shows the row of its table.
    static void click(widgets::Picture &picture, int row)
    {
        QTest::mouseClick(&picture, Qt::LeftButton, {}, picture.rowPlace(row).center().toPoint());
    }
    /// The row of the map's table that is this cell.
    int mapRow(int layer, int expert)
    {
        widgets::ExpertMap &map = panel->experts().map();
        for (int row = 0; row < map.tableRows(); ++row)
            if (map.tableValue(row, 0).toInt() == layer && map.tableValue(row, 1).toInt() == expert)
                return row;
        return -1;
    }
    /// All panels and the transcript show the token.
    bool everywhere(uint32_t number)
    {
        const auto shown = view().selectedToken();
        const int row = page->messages().rowOf(now().answer);
        const auto *ranges = row >= 0 ? page->messages().ranges(row) : nullptr;
        if (!ranges || shown.row != row)
            return false;
        const bool text = shown.part == widgets::transcript::Part::Text;
        const int first = text ? ranges->firstTextToken : ranges->firstReasoningToken;
        return first + shown.token == static_cast<int>(number) && panel->latency().bars().selected() == number &&
            panel->token().facts().contains(QStringLiteral("token %1").arg(number));
    }
    /// The experts that the strip shows are those marked in the map.
    bool sameExperts()
    {
        widgets::ExpertMap &map = panel->experts().map();
        const auto &layers = panel->token().strip().data().layers;
        for (int row = 0; row < map.tableRows(); ++row) {
            bool inStrip = false;
            for (const auto &layer : layers)
                for (const auto &expert : layer.experts)
                    inStrip = inStrip ||
                        (layer.layer == map.tableValue(row, 0).toInt() &&
                         expert.expert == map.tableValue(row, 1).toInt());
            if (inStrip != map.tableRowText(row).contains(QLatin1String("chosen")))
                return false;
        }
        return !layers.empty();
    }
    /// A saved chat whose answer has these tokens; it is shown.
    bool open(const std::vector<TokenRecord> &tokens)
    {
        qint64 session = 0;
        inStore([&](Store &s) {
            const AskedQuestion asked = s.ask(0, {}, {}, QStringLiteral("Why?"), sample::info());
            AnswerBatch batch;
            batch.pieces.push_back({Phase::Answer, "An answer."});
            for (const TokenRecord &token : tokens)
                batch.tokens.push_back(std::make_shared<const TokenRecord>(token));
            s.append(asked.generation, batch);
            GenerationInfo info = asked.generation;
            info.state = QStringLiteral("stop");
            s.finish(info);
            session = asked.session;
        });
        page->openChat(session);
        return QTest::qWaitFor(
            [&] {
                const AnswerData *answer = panel->chat().selected();
                return now().chat == session && answer && answer->complete();
            },
            20000);
    }

    InstrumentsPanel *panel;
};

/// Tokens of a model with two expert layers of at least 10 experts.
inline std::vector<TokenRecord> answer(uint32_t count, bool routed = true)
{
    std::vector<TokenRecord> tokens;
    for (uint32_t n = 0; n < count; ++n) {
        TokenRecord token;
        token.id = TokenId(n);
        token.position = Position(n + 10);
        token.bytes = "w" + std::to_string(n) + " ";
        token.milliseconds = 2.0;
        token.logProbability = -0.5F;
        token.entropy = 1.0F;
        if (routed)
            token.experts = {{LayerIndex(1), LayerIndex(2)}, 2, {n % 8, 8, n % 4, 9}, {0.75F, 0.25F, 0.5F, 0.5F}};
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace moire::ui
