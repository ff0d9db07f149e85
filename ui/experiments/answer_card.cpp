// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/answer_card.h"

#include "controls/tone_label.h"
#include "experiments/distance.h"
#include "items/experiment_text.h"
#include "items/format.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace moire::ui {

using namespace experiments;

namespace {

constexpr qsizetype longestShown = 100'000;

/// As a text field keeps it, so that positions agree.
QString plain(const std::string &text)
{
    QString result = QString::fromStdString(text).trimmed();
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    result.replace(u'\r', u'\n');
    result.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    return result.size() > longestShown ? result.left(longestShown) + QChar(0x2026) : result;
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
            const QString name = experiment_text::nameOf(metric.name);
            parts << (*value > 0.0 ? AnswerCard::tr("✓ %1").arg(name) : AnswerCard::tr("✗ %1").arg(name));
        }
    if (wrong && prompt->answer)
        parts << AnswerCard::tr("wanted: %1").arg(QString::fromStdString(printable(*prompt->answer, 60)));
    parts << AnswerCard::tr("%n token(s)", nullptr, format::plural(static_cast<qint64>(cell.answer->tokens)));
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
      m_answer(new QTextEdit),
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
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setFrameShape(QFrame::NoFrame);
    m_answer->setObjectName(QStringLiteral("answerText"));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->document()->setDocumentMargin(0);
    m_answer->viewport()->setAutoFillBackground(false);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setObjectName(QStringLiteral("answerVerdict"));
    m_verdict->setFont(widgets::captionFont(font()));
    m_verdict->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(u / 2);
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
}

QScrollBar &AnswerCard::scrollBar() const
{
    return *m_answer->verticalScrollBar();
}

void AnswerCard::setCell(const Reading &reading, size_t variant, const CellReading &cell, const CellReading *beside)
{
    const Definition &d = reading.definition;
    const QString name = experiment_text::nameOf(d.variants[variant].name);
    m_name->setText(name);
    m_name->setToolTip(experiment_text::toolTip(name));
    m_chat->setAccessibleName(tr("Open the answer of %1 as chat").arg(name));
    m_answer->setAccessibleName(tr("Answer of %1").arg(name));
    const auto prompt = std::find_if(d.prompts.begin(), d.prompts.end(),
                                     [&](const experiments::Prompt &one) { return one.id == cell.name.prompt; });
    m_prompt->setText(prompt == d.prompts.end() ? QString() : experiment_text::promptLine(*prompt));
    QString note =
        tr("prompt %1 · seed %2").arg(experiment_text::nameOf(cell.name.prompt), QString::number(cell.name.seed));
    m_text.clear();
    m_thinking = 0;
    m_marks.clear();
    const bool answered = cell.answer && cell.answer->failure.empty();
    m_chat->setEnabled(answered && prompt != d.prompts.end() && !prompt->messages.is_null());
    bool wrong = false;
    if (answered) {
        const QString thinking = plain(cell.answer->thinking);
        m_thinking = thinking.size();
        m_text = thinking + (thinking.isEmpty() ? QString() : QStringLiteral("\n\n")) + plain(cell.answer->text);
        m_verdict->setText(judged(reading, cell, wrong));
        if (beside && beside->answer && beside->answer->failure.empty() && !cell.answer->ids.empty())
            note = beside->answer->ids == cell.answer->ids
                ? tr("the same answer")
                : tr("first difference: token %1").arg(commonTokens(beside->answer->ids, cell.answer->ids) + 1);
        if (cell.pair && !cell.pair->failure.empty()) // of what is measured beside the definition's baseline
            m_verdict->setText(m_verdict->text() + u'\n' + QString::fromStdString(printable(cell.pair->failure)));
    } else {
        m_verdict->setText(cell.answer ? QString::fromStdString(cell.answer->failure)
                                       : tr("This cell was not run yet."));
    }
    m_verdict->setTone(!answered && cell.answer ? widgets::Tone::Danger
                           : wrong              ? widgets::Tone::Warning
                                                : widgets::Tone::Muted);
    m_note->setText(note);
    m_answer->setPlainText(m_text);
    showMarks();
}

void AnswerCard::setMarks(const TextDifferences::Ranges &ranges, bool baseline)
{
    m_marks = ranges;
    m_baseline = baseline;
    showMarks();
}

void AnswerCard::showMarks()
{
    const widgets::Theme &t = widgets::theme();
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](qsizetype begin, qsizetype length, const QTextCharFormat &look) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_answer->document());
        one.cursor.setPosition(static_cast<int>(begin));
        one.cursor.setPosition(static_cast<int>(begin + length), QTextCursor::KeepAnchor);
        one.format = look;
        selections << one;
    };
    if (m_thinking > 0) {
        QTextCharFormat quiet;
        quiet.setForeground(t.muted);
        add(0, m_thinking, quiet);
    }
    QTextCharFormat mark;
    mark.setBackground(m_baseline ? t.accentSoft : t.warningSoft);
    mark.setForeground(t.text);
    for (const auto &[begin, length] : m_marks)
        add(begin, length, mark);
    m_answer->setExtraSelections(selections);
}

void AnswerCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_answer)
        showMarks();
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const widgets::Theme &t = widgets::theme();
    widgets::paint::box(&painter, rect(), widgets::unit(this) / 2.0, t.page, t.hairline,
                        widgets::paint::hairline(&painter));
}

} // namespace moire::ui
