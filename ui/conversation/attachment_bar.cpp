// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/attachment_bar.h"

#include "controls/chip.h"
#include "conversation/attachment_dialog.h"
#include "conversation/chat_text.h"
#include "conversation/tab_order.h"
#include "items/format.h"
#include "runtime/engine_worker.h"
#include "runtime/prompt.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QApplication>
#include <QFontMetrics>
#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace moire::ui {

namespace {

constexpr int maxColumns = 2;
constexpr int maxFiles = 32;
constexpr qsizetype maxTip = 1000;

/// 0 if the text is too long to be counted whole: a chip then says how many characters it has.
size_t exactTokens(const Model &model, const QString &text)
{
    const TokenCount count = countTokens(model, text);
    return count.exact ? count.tokens : 0;
}

} // namespace

AttachmentBar::AttachmentBar(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_replies(std::make_unique<QObject>()),
      m_chips(new QGridLayout(this))
{
    setObjectName(QStringLiteral("attachments"));
    m_chipWidth = widgets::unit(this) * 34;
    m_chips->setContentsMargins({});
    m_chips->setHorizontalSpacing(widgets::unit(this));
    m_chips->setVerticalSpacing(widgets::unit(this) / 2);
    m_chips->setColumnStretch(maxColumns, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // chips follow the width
    hide();
}

AttachmentBar::~AttachmentBar()
{
    m_stop.request_stop();
}

AttachmentBar::Part *AttachmentBar::find(int id)
{
    const auto found = std::ranges::find(m_parts, id, &Part::id);
    return found == m_parts.end() ? nullptr : &*found;
}

std::vector<Attachment> AttachmentBar::attachments() const
{
    std::vector<Attachment> list;
    for (const Part &part : m_parts)
        list.push_back(part.attachment);
    return list;
}

QString AttachmentBar::onlyPasted() const
{
    return m_parts.size() == 1 && m_parts.front().pasted ? m_parts.front().attachment.text : QString();
}

QString AttachmentBar::freeName() const
{
    const auto taken = [this](const QString &name) {
        return std::ranges::any_of(m_parts, [&](const Part &part) { return part.attachment.name == name; });
    };
    QString name = tr("Pasted text");
    for (int i = 2; taken(name); i++)
        name = tr("Pasted text %1").arg(i);
    return name;
}

void AttachmentBar::addFiles(const QStringList &paths)
{
    const auto have = std::ranges::count_if(m_parts, [](const Part &part) { return !part.pasted; }) + m_files;
    const qsizetype room = std::max<qsizetype>(0, maxFiles - have);
    if (paths.size() > room)
        emit failed(tr("A message can have up to %Ln file(s); the others were left out.", nullptr, maxFiles));
    for (const QString &path : paths.first(std::min(paths.size(), room))) {
        ++m_reading;
        ++m_files;
        m_reader.run(
            m_replies.get(),
            [path, model = m_services.engine.model(), stop = m_stop.get_token()] {
                ReadFile file = readAttachment(path, stop);
                if (model)
                    file.attachment.tokens = exactTokens(*model, file.attachment.text);
                return file;
            },
            [this](ReadFile file) {
                --m_files;
                insert({.attachment = std::move(file.attachment)}, m_parts.size());
                if (!file.note.isEmpty())
                    emit noted(file.note);
                finishOne();
            },
            [this](const Error &error) {
                --m_files;
                emit failed(QString::fromUtf8(error.what()));
                finishOne();
            });
    }
    rebuild();
}

void AttachmentBar::insert(Part part, size_t place)
{
    part.id = ++m_lastId;
    m_parts.insert(m_parts.begin() + static_cast<std::ptrdiff_t>(std::min(place, m_parts.size())), std::move(part));
}

void AttachmentBar::finishOne()
{
    --m_reading;
    rebuild();
    emit changed();
    emit fileRead();
}

void AttachmentBar::changedByPerson()
{
    rebuild();
    emit changed();
    emit edited();
}

void AttachmentBar::addText(const QString &text)
{
    insert({.attachment = {.name = freeName(), .text = text}, .pasted = true}, m_parts.size());
    count(m_lastId);
    changedByPerson();
}

void AttachmentBar::count(int id)
{
    if (!m_services.engine.model())
        return;
    ++m_reading;
    const auto take = [this, id](size_t tokens) {
        if (Part *part = find(id))
            part->attachment.tokens = tokens;
        --m_reading;
        rebuild();
        emit changed();
    };
    m_reader.run(
        m_replies.get(),
        [model = m_services.engine.model(), text = find(id)->attachment.text] { return exactTokens(*model, text); },
        take, [take](const Error &) { take(0); });
}

void AttachmentBar::set(const std::vector<Attachment> &attachments, const QString &pasted)
{
    m_replies = std::make_unique<QObject>();
    m_stop.request_stop();
    m_stop = {};
    m_reading = m_files = 0;
    m_parts.clear();
    for (const Attachment &attachment : attachments)
        insert({.attachment = attachment}, m_parts.size());
    if (!pasted.isNull()) {
        insert({.attachment = {.name = freeName(), .text = pasted}, .pasted = true}, m_parts.size());
        count(m_lastId);
    }
    rebuild();
    emit changed();
}

void AttachmentBar::remove(int id)
{
    const Part *part = find(id);
    if (!part)
        return;
    const auto place = static_cast<size_t>(part - m_parts.data());
    const Part taken = *part;
    m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(place));
    changedByPerson();
    emit removed(tr("%1 was removed from the message.").arg(shownText(taken.attachment.name, 100)),
                 [this, taken, place] {
                     insert(taken, place);
                     changedByPerson();
                 });
}

void AttachmentBar::open(int id)
{
    const Part *part = find(id);
    if (!part)
        return;
    auto *dialog = new AttachmentDialog(part->attachment.name, part->attachment.text, part->pasted, this);
    connect(dialog, &AttachmentDialog::saved, this, [this, id](const QString &text) { takeEdited(id, text); });
    dialog->open();
}

void AttachmentBar::takeEdited(int id, const QString &text)
{
    Part *part = find(id);
    if (!part)
        return;
    part->attachment.text = text;
    part->attachment.size = text.size();
    part->attachment.tokens = 0;
    count(id);
    changedByPerson();
}

void AttachmentBar::rebuild()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its button may be what called
        }
        delete item;
    }
    QList<QWidget *> chips;
    for (const Part &part : m_parts) {
        const Attachment &file = part.attachment;
        const QString size = file.tokens > 0
            ? tr("%Ln token(s)", nullptr, format::plural(static_cast<qint64>(file.tokens)))
            : tr("%Ln character(s)", nullptr, format::plural(file.text.size()));
        const QString name = shownText(file.name, 200);
        chips << makeChip(tr("%1 · %2").arg(name, size), part.pasted ? file.text.left(maxTip) : name, part.id);
    }
    if (m_files > 0)
        chips << makeChip(tr("Reading %Ln file(s)…", nullptr, m_files), {}, 0);
    for (qsizetype i = 0; i < chips.size(); i++)
        m_chips->addWidget(chips[i], static_cast<int>(i) / m_columns, static_cast<int>(i) % m_columns);
    tabInOrder(this);
    setVisible(!chips.isEmpty());
    if (focused)
        emit focusLeft();
}

/// \p id 0: not a part.
QWidget *AttachmentBar::makeChip(const QString &text, const QString &toolTip, int id)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(0);
    const QFontMetrics metrics(font());
    QString label = metrics.elidedText(text, Qt::ElideMiddle, m_chipWidth);
    label.replace(u'&', QStringLiteral("&&")); // the text of a button: else an accelerator
    auto *chip = new widgets::Chip(label);
    chip->setObjectName(QStringLiteral("attachment"));
    chip->setIcon(widgets::icon(QStringLiteral("file")));
    chip->setAccessibleName(text);
    chip->setToolTip(plainToolTip(toolTip));
    chip->setPassive(id == 0);
    row->addWidget(chip);
    if (id == 0)
        return box;
    chip->setAccessibleDescription(tr("Opens its text"));
    connect(chip, &widgets::Chip::clicked, this, [this, id] { open(id); });
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("removeAttachment"));
    button->setIcon(widgets::icon(QStringLiteral("close")));
    button->setAutoRaise(true);
    button->setProperty(widgets::look::compact, true);
    button->setToolTip(tr("Remove"));
    button->setAccessibleName(tr("Remove %1").arg(text));
    connect(button, &QToolButton::clicked, this, [this, id] { remove(id); });
    row->addWidget(button);
    return box;
}

/// Two chips in a row where they fit; their texts are elided to what is there.
void AttachmentBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int u = widgets::unit(this);
    const int beside = 8 * u; // icon, margins, button
    const int columns = width() >= maxColumns * (20 * u + beside) ? maxColumns : 1;
    const int room = std::clamp(width() / columns - beside, 8 * u, 34 * u);
    if (columns == m_columns && room == m_chipWidth)
        return;
    m_columns = columns;
    m_chipWidth = room;
    rebuild();
}

} // namespace moire::ui
