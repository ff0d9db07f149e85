// SPDX-License-Identifier: GPL-3.0-or-later
// A transcript view in a window, over messages made up here.
#pragma once

#include "conversation_model.h"
#include "transcript/transcript_view.h"

#include <QTest>

using namespace moire::widgets;
using transcript::Part;

inline const QString answerText =
    QStringLiteral("The **phrase** \"all but 9\" names those that *stay*; see [the page](https://example.org/a).\n\n"
                   "- first `item` of a list\n- second item\n\n"
                   "```python\ndef left(sheep):\n    return sheep - 9\n```\n\n"
                   "| a | b |\n|---|---|\n| one | two |\n\n"
                   "> quoted words\n\nLast paragraph, with 日本 and \U0001F411.");

inline SampleMessage answer(const QString &text)
{
    SampleMessage m;
    m.author = QStringLiteral("Model");
    m.text = text;
    m.textEnds = sampleEnds(text);
    m.footer = QStringLiteral("41.6 tok/s");
    return m;
}

inline SampleMessage question(const QString &text)
{
    SampleMessage m;
    m.kind = 0;
    m.text = text;
    return m;
}

inline std::vector<SampleMessage> conversation(int turns)
{
    std::vector<SampleMessage> messages;
    for (int i = 0; i < turns; ++i) {
        messages.push_back(question(QStringLiteral("Question number %1?").arg(i)));
        QString text;
        for (int paragraph = 0; paragraph <= i % 7; ++paragraph)
            text += QStringLiteral("Paragraph %1 of answer %2: ").arg(paragraph).arg(i) +
                QStringLiteral("some words that fill lines ").repeated(3 + i * 7 % 20) + QStringLiteral("\n\n");
        messages.push_back(answer(text));
    }
    return messages;
}

/// The same with an answer at its end that is still streamed.
inline std::vector<SampleMessage> streamedConversation(int turns)
{
    auto messages = conversation(turns);
    messages.push_back(answer(QStringLiteral("Begin")));
    messages.back().streaming = true;
    return messages;
}

/// The middle of a token's first rectangle.
inline QPoint middleOf(const TranscriptView &view, const TranscriptView::Token &token)
{
    const auto rectangles = view.tokenRectangles(token);
    return rectangles.isEmpty() ? QPoint(-1, -1) : rectangles.first().center();
}

template <typename View = TranscriptView>
struct Shown {
    explicit Shown(ConversationModel &model)
    {
        view.resize(700, 600);
        view.setModel(&model);
        view.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }
    QWidget *port() const { return view.viewport(); }
    View view;
};
