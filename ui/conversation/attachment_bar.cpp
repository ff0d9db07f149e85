// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/attachment_bar.h"

#include "controls/chip.h"
#include "items/format.h"
#include "runtime/engine_worker.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QToolButton>

namespace moire::ui {

namespace {

constexpr int columns = 2;
constexpr size_t maxFiles = 32;

} // namespace

AttachmentBar::AttachmentBar(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_replies(std::make_unique<QObject>()),
      m_chips(new QGridLayout(this))
{
    setObjectName(QStringLiteral("attachments"));
    m_chips->setContentsMargins({});
    m_chips->setHorizontalSpacing(widgets::unit(this));
    m_chips->setVerticalSpacing(widgets::unit(this) / 2);
    m_chips->setColumnStretch(columns, 1);
    hide();
}

void AttachmentBar::addFiles(const QStringList &paths)
{
    const size_t room = maxFiles - std::min(maxFiles, m_attachments.size() + static_cast<size_t>(m_reading));
    if (static_cast<size_t>(paths.size()) > room)
        emit failed(
            tr("A message can have up to %n file(s); the others were left out.", nullptr, static_cast<int>(maxFiles)));
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), static_cast<qsizetype>(room)))) {
        ++m_reading;
        m_reader.run(
            m_replies.get(),
            [path, model = m_services.engine.model()] {
                ReadFile file = readAttachment(path);
                if (model)
                    file.attachment.tokens = countTokens(*model, file.attachment.text).tokens;
                return file;
            },
            [this](ReadFile file) {
                m_attachments.push_back(std::move(file.attachment));
                if (!file.note.isEmpty())
                    emit noted(file.note);
                finishOne();
            },
            [this](const Error &error) {
                emit failed(QString::fromUtf8(error.what()));
                finishOne();
            });
    }
    rebuild();
}

void AttachmentBar::finishOne()
{
    --m_reading;
    rebuild();
    emit changed();
}

void AttachmentBar::addLongText(const QString &text)
{
    m_longText += text;
    rebuild();
    emit changed();
}

void AttachmentBar::set(std::vector<Attachment> attachments, const QString &longText)
{
    m_replies = std::make_unique<QObject>();
    m_reading = 0;
    m_attachments = std::move(attachments);
    m_longText = longText;
    rebuild();
    emit changed();
}

void AttachmentBar::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its button may be what called
        }
        delete item;
    }
    for (size_t i = 0; i < m_attachments.size(); i++) {
        const Attachment &file = m_attachments[i];
        const QString tokens = tr("%n token(s)", nullptr, static_cast<int>(std::min<size_t>(file.tokens, INT_MAX)));
        addChip(tr("%1 · %2").arg(file.name, tokens), file.name, [this, i] {
            m_attachments.erase(m_attachments.begin() + static_cast<std::ptrdiff_t>(i));
            rebuild();
            emit changed();
        });
    }
    if (!m_longText.isEmpty())
        addChip(tr("Pasted text · %1 characters").arg(format::count(static_cast<quint64>(m_longText.size()))),
                m_longText.left(1000), [this] {
                    m_longText.clear();
                    rebuild();
                    emit changed();
                });
    if (m_reading > 0)
        addChip(tr("Reading %n file(s)…", nullptr, m_reading), {}, {});
    setVisible(!isEmpty() || m_reading > 0);
}

void AttachmentBar::addChip(const QString &text, const QString &toolTip, const std::function<void()> &remove)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *chip = new widgets::Chip(fontMetrics().elidedText(text, Qt::ElideMiddle, widgets::unit(this) * 34));
    chip->setIcon(widgets::icon(QStringLiteral("file")));
    chip->setAccessibleName(text);
    chip->setToolTip(toolTip.isEmpty() ? QString() : Qt::convertFromPlainText(toolTip)); // never rich text
    chip->setPassive(true);
    row->addWidget(chip);
    if (remove) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("removeAttachment"));
        button->setIcon(widgets::icon(QStringLiteral("close")));
        button->setAutoRaise(true);
        button->setProperty(widgets::look::compact, true);
        button->setToolTip(tr("Remove"));
        button->setAccessibleName(tr("Remove %1").arg(text));
        connect(button, &QToolButton::clicked, this, remove);
        row->addWidget(button);
    }
    const int number = m_chips->count();
    m_chips->addWidget(box, number / columns, number % columns);
}

} // namespace moire::ui
