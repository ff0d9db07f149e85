// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/answer_card.h"

#include "controls/tone_label.h"
#include "experiments/distance.h"
#include "instruments/token_colours.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"
#include "transcript/transcript_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace moire::ui {

using namespace experiments;

namespace {

/// What an answer says; of a given text, the text that was measured.
QString textOf(const Answer &answer)
{
    if (!answer.text.empty() || !answer.thinking.empty())
        return QString::fromStdString(answer.text);
    std::string text;
    for (const std::string &piece : answer.pieces)
        text += piece;
    return QString::fromStdString(text);
}

/// "✓ right · 58 tokens · log-probability −0.21 a token".
QString judged(const Reading &reading, const CellReading &cell, bool &wrong)
{
    const Definition &d = reading.definition;
    QStringList parts;
    const auto prompt = std::find_if(d.prompts.begin(), d.prompts.end(),
                                     [&](const experiments::Prompt &one) { return one.id == cell.name.prompt; });
    if (prompt != d.prompts.end())
        for (const Metric &metric : d.metrics) {
            const auto value = measure(metric, *prompt, *cell.answer, nullptr);
            if (!metric.isShare() || !value)
                continue;
            wrong = wrong || *value == 0.0;
            const QString name = experiment_text::metricName(metric);
            parts << (*value > 0.0 ? AnswerCard::tr("✓ %1").arg(name) : AnswerCard::tr("✗ %1").arg(name));
        }
    if (wrong && prompt->answer)
        parts << AnswerCard::tr("wanted: %1").arg(QString::fromStdString(printable(*prompt->answer, 60)));
    parts << AnswerCard::tr("%Ln token(s)", nullptr, format::plural(static_cast<qint64>(cell.answer->tokens)));
    if (cell.answer->meanLogProbability)
        parts << AnswerCard::tr("log-probability %1 a token")
                     .arg(QLocale().toString(*cell.answer->meanLogProbability, 'f', 2).replace(u'-', QChar(0x2212)));
    if (cell.answer->finish == "length" || cell.answer->finish == "context")
        parts << AnswerCard::tr("cut at its limit");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AnswerCard::AnswerCard(QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel),
      m_note(new widgets::ToneLabel(widgets::Tone::Faint)),
      m_prompt(new widgets::ToneLabel),
      m_chat(new QToolButton),
      m_answer(new widgets::TranscriptView),
      m_verdict(new widgets::ToneLabel)
{
    const int u = widgets::unit(this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(widgets::strongFont(font()));
    m_name->setObjectName(QStringLiteral("answerVariant"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setObjectName(QStringLiteral("answerNote"));
    m_note->setFont(widgets::captionFont(font()));
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setObjectName(QStringLiteral("answerPrompt"));
    m_prompt->setWordWrap(true);
    m_chat->setIcon(widgets::icon(QStringLiteral("chat")));
    m_chat->setAutoRaise(true);
    m_chat->setToolTip(tr("Open as chat"));
    m_answer->setObjectName(QStringLiteral("answerText"));
    m_answer->setFrameShape(QFrame::NoFrame);
    m_answer->setFollowsEnd(false);
    m_answer->setModel(&m_row);
    m_answer->installEventFilter(this);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setObjectName(QStringLiteral("answerVerdict"));
    m_verdict->setFont(widgets::captionFont(font()));
    m_verdict->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(u / 4);
    head->addWidget(m_name, 1);
    head->addWidget(m_note);
    head->addWidget(m_chat);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 3 / 2, u, u, u);
    column->setSpacing(u / 2);
    column->addLayout(head);
    column->addWidget(m_prompt);
    column->addWidget(m_answer, 1);
    column->addWidget(m_verdict);
    connect(m_chat, &QToolButton::clicked, this, &AnswerCard::openAsChat);
    connect(m_answer, &widgets::TranscriptView::tokenSelected, this,
            [this](int, widgets::transcript::Part part, int token) {
                if (!m_showing)
                    emit tokenSelected(numberOf(part, token));
            });
    connect(m_answer, &widgets::TranscriptView::tokenHovered, this,
            [this](int, widgets::transcript::Part part, int token) { emit tokenHovered(numberOf(part, token)); });
}

QScrollBar &AnswerCard::scrollBar() const
{
    return *m_answer->verticalScrollBar();
}

int AnswerCard::numberOf(widgets::transcript::Part part, int token) const
{
    if (token < 0 || !m_row.hasTokens())
        return -1;
    const TokenRanges &ranges = m_row.ranges();
    return token + (part == widgets::transcript::Part::Text ? ranges.firstTextToken : ranges.firstReasoningToken);
}

void AnswerCard::setCell(const Reading &reading, size_t variant, const CellReading &cell, const CellReading *beside)
{
    const QString name = experiment_text::nameOf(reading.definition.variants[variant].name);
    m_name->setText(name);
    m_name->setToolTip(experiment_text::toolTip(name));
    m_chat->setAccessibleName(tr("Open the answer of %1 as chat").arg(name));
    m_answer->setAccessibleName(tr("Answer of %1").arg(name));
    showCell(reading, cell, beside);
}

void AnswerCard::showCell(const Reading &reading, const CellReading &cell, const CellReading *beside)
{
    const Definition &d = reading.definition;
    const auto prompt = std::find_if(d.prompts.begin(), d.prompts.end(),
                                     [&](const experiments::Prompt &one) { return one.id == cell.name.prompt; });
    m_prompt->setText(prompt == d.prompts.end() ? QString() : experiment_text::promptLine(*prompt));
    QString note =
        tr("prompt %1 · seed %2").arg(experiment_text::nameOf(cell.name.prompt), QString::number(cell.name.seed));
    const bool answered = cell.answer && cell.answer->failure.empty();
    m_chat->setEnabled(answered && prompt != d.prompts.end() && !prompt->messages.is_null());
    bool wrong = false;
    if (answered) {
        m_tokens = tokensOf(*cell.answer);
        m_row.setAnswer(QString::fromStdString(cell.answer->thinking), textOf(*cell.answer), m_tokens.tokens);
        m_verdict->setText(judged(reading, cell, wrong));
        if (beside && beside->answer && beside->answer->failure.empty() && !cell.answer->ids.empty())
            note = beside->answer->ids == cell.answer->ids
                ? tr("the same answer")
                : tr("first difference: token %1").arg(commonTokens(beside->answer->ids, cell.answer->ids) + 1);
        if (cell.pair && !cell.pair->failure.empty()) // of what is measured beside the definition's baseline
            m_verdict->setText(m_verdict->text() + u'\n' + QString::fromStdString(printable(cell.pair->failure)));
    } else {
        m_tokens = {};
        m_row.clear();
        m_verdict->setText(cell.answer ? QString::fromStdString(cell.answer->failure)
                                       : tr("This cell was not run yet."));
    }
    m_verdict->setTone(!answered && cell.answer ? widgets::Tone::Danger
                           : wrong              ? widgets::Tone::Warning
                                                : widgets::Tone::Muted);
    m_note->setText(note);
}

void AnswerCard::setTokenColours(const QList<QRgb> &colours)
{
    using widgets::transcript::Part;
    const TokenRanges &ranges = m_row.ranges();
    m_answer->setTokenColours(0, Part::Reasoning,
                              coloursOfPart(colours, ranges.firstReasoningToken, ranges.reasoningEnds.size()));
    m_answer->setTokenColours(0, Part::Text, coloursOfPart(colours, ranges.firstTextToken, ranges.textEnds.size()));
}

void AnswerCard::showToken(std::optional<uint32_t> token)
{
    using widgets::transcript::Part;
    const QScopedValueRollback showing(m_showing, true);
    const TokenRanges &ranges = m_row.ranges();
    const auto number = static_cast<qint32>(token.value_or(0));
    if (!token || !m_row.hasTokens())
        m_answer->setTokenCursor(false);
    else if (!ranges.inReasoning(number).isEmpty())
        m_answer->setSelectedToken(0, Part::Reasoning, number - ranges.firstReasoningToken);
    else
        m_answer->setSelectedToken(0, Part::Text, number - ranges.firstTextToken);
    if (m_answer->selectedToken().isValid())
        m_answer->setTokenCursor(true); // the arrow keys go on from there
}

void AnswerCard::setCurrent(bool current)
{
    m_current = current;
    update();
}

bool AnswerCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit chosen();
    return QWidget::eventFilter(watched, event);
}

void AnswerCard::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    emit chosen();
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const widgets::Theme &t = widgets::theme();
    widgets::paint::box(&painter, rect(), widgets::unit(this) / 2.0, t.page, m_current ? t.accent : t.hairline,
                        widgets::paint::hairline(&painter));
}

} // namespace moire::ui
