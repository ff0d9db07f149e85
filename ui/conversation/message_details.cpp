// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/message_details.h"

#include "controls/tone_label.h"
#include "experiments/definition.h"
#include "items/format.h"
#include "style/figures.h"
#include "style/style.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

QString time(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

QString optionalCount(const std::optional<qint64> &value)
{
    return value ? format::count(static_cast<quint64>(std::max<qint64>(0, *value))) : QString();
}

QString jsonText(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 6);
    if (value.isBool() || value.isString())
        return value.toVariant().toString().left(1000);
    const QJsonDocument nested = value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
    return QString::fromUtf8(nested.toJson(QJsonDocument::Compact)).left(1000);
}

} // namespace

MessageDetailsDialog::MessageDetailsDialog(const MessageRecord &message, const GenerationInfo &generation,
                                           qint64 tokens, QWidget *parent)
    : QDialog(parent),
      m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("messageDetails"));
    setWindowTitle(tr("Message details"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int u = widgets::unit(this);
    auto *content = new QWidget;
    content->setLayout(m_form);
    m_form->setContentsMargins(u * 2, u * 2, u * 2, u * 2);
    m_form->setHorizontalSpacing(u * 2);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addMessage(message);
    if (generation.id != 0)
        addAnswer(generation, tokens);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Message details")); // takes the focus, so that keys scroll it
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDetails"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(u, u, u, u);
    bottom->addWidget(buttons);
    column->addLayout(bottom);
    resize(u * 96, u * 64);
}

void MessageDetailsDialog::addMessage(const MessageRecord &message)
{
    addLine(tr("Written"), time(message.created));
    addLine(tr("Characters"), format::count(static_cast<quint64>(message.text.size())));
    if (!message.reasoning.isEmpty())
        addLine(tr("Characters of reasoning"), format::count(static_cast<quint64>(message.reasoning.size())));
    if (message.edited)
        addLine(tr("Edited"), tr("The text of this answer was changed by hand."));
}

void MessageDetailsDialog::addAnswer(const GenerationInfo &info, qint64 tokens)
{
    addTitle(tr("Model"));
    addLine(tr("Name"), info.modelName);
    addLine(tr("File"), info.modelPath);
    addLine(tr("SHA-256"), info.modelHash.isEmpty() ? tr("not computed yet") : info.modelHash);
    addLine(tr("Architecture"), info.architecture);
    addTitle(tr("Answer"));
    addLine(tr("Ended by"),
            info.state == QLatin1String("stop")              ? tr("the model")
                : info.state == QLatin1String("length")      ? tr("the token or context limit")
                : info.state == QLatin1String("interrupted") ? tr("a stop")
                : info.state == QLatin1String("error")       ? tr("an error")
                                                             : info.state);
    addLine(tr("Error"), info.error);
    addLine(tr("Tokens"), tokens > 0 ? format::count(static_cast<quint64>(tokens)) : QString());
    addLine(tr("Thinking tokens"), optionalCount(info.thinkingTokens));
    addLine(tr("Prompt tokens"), optionalCount(info.promptTokens));
    addLine(tr("Cached prompt tokens"), optionalCount(info.reusedTokens));
    addLine(tr("Time to first token"),
            info.ttftMs && *info.ttftMs > 0 ? format::milliseconds(*info.ttftMs) : QString());
    addServerTimes(info);
    addLine(tr("Prompt speed"), info.prefillTokensPerSecond ? format::speed(*info.prefillTokensPerSecond) : QString());
    addLine(tr("Answer speed"), info.decodeTokensPerSecond ? format::speed(*info.decodeTokensPerSecond) : QString());
    addLine(tr("Started"), time(info.started));
    addLine(tr("Finished"), time(info.finished));
    addTitle(tr("Settings"));
    addLine(tr("Seed"), info.seed ? QString::number(*info.seed) : QString());
    addSettings(info.settings);
    addLine(tr("Routing policy"),
            info.policy.isEmpty() || info.policy == QLatin1String("{}") || info.policy == QLatin1String("null")
                ? tr("as the model was trained")
                : info.policy.left(4000));
    addTitle(tr("Machine"));
    addLine(tr("Hardware"), info.backend);
    addLine(tr("Program version"), info.build);
}

/// Of answers that a server gave.
void MessageDetailsDialog::addServerTimes(const GenerationInfo &info)
{
    if (!experiments::isServed(info.modelPath.toStdString()))
        return;
    const auto add = [this](const QString &name, const std::optional<double> &server,
                            const std::optional<double> &network) {
        addLine(name,
                server && network
                    ? tr("server %1, network %2").arg(format::milliseconds(*server), format::milliseconds(*network))
                    : tr("not available from this engine"));
    };
    add(tr("Until the first token"), info.serverTimes.firstServer, info.serverTimes.firstNetwork);
    add(tr("Until the last token"), info.serverTimes.server, info.serverTimes.network);
}

void MessageDetailsDialog::addSettings(const QString &json)
{
    const QJsonObject settings = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        if (!it.value().isNull() && it.key() != QLatin1String("seed"))
            addLine(it.key().left(100), jsonText(it.value()));
}

void MessageDetailsDialog::addLine(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    m_lines << tr("%1: %2").arg(name, value);
    auto *label = new QLabel(value);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    auto *key = new widgets::ToneLabel(name, widgets::Tone::Muted);
    key->setTextFormat(Qt::PlainText);
    m_form->addRow(key, label);
}

void MessageDetailsDialog::addTitle(const QString &title)
{
    m_lines << QString() << title;
    auto *label = new QLabel(title);
    label->setFont(widgets::strongFont(font()));
    label->setContentsMargins(0, widgets::unit(this), 0, 0);
    m_form->addRow(label);
}

} // namespace moire::ui
