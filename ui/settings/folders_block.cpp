// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/folders_block.h"

#include "controls/notice_bar.h"
#include "controls/tone_label.h"
#include "library/shown_text.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::ui {

void removeModelFolder(SettingsFile &file, const QString &folder, widgets::NoticeBar &notice)
{
    const auto change = [&file](const QStringList &folders) {
        Settings settings = file.values();
        settings.modelFolders = folders;
        file.change(settings);
    };
    QStringList folders = file.values().modelFolders;
    const qsizetype place = folders.indexOf(folder);
    folders.removeAll(folder);
    change(folders);
    notice.showNotice(FoldersBlock::tr("“%1” is no longer watched; its files are untouched.").arg(breakable(folder)));
    QObject::connect(notice.addAction(FoldersBlock::tr("Undo")), &QPushButton::clicked, &notice,
                     [&file, &notice, change, folder, place] {
                         QStringList now = file.values().modelFolders;
                         if (!now.contains(folder))
                             now.insert(std::clamp<qsizetype>(place, 0, now.size()), folder);
                         notice.showNotice({});
                         change(now);
                     });
}

FoldersBlock::FoldersBlock(SettingsFile &file, QWidget *parent)
    : QWidget(parent),
      m_file(file),
      m_rows(new QVBoxLayout),
      m_notice(new widgets::NoticeBar)
{
    const int u = widgets::unit(this);
    auto *add = new QPushButton(tr("Add folder…"));
    add->setObjectName(QStringLiteral("settingsAddFolder"));
    connect(add, &QPushButton::clicked, this, &FoldersBlock::addRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, u / 2, 0, u);
    column->setSpacing(u);
    m_rows->setSpacing(u / 2);
    column->addLayout(m_rows);
    column->addWidget(m_notice);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(&file, &SettingsFile::changed, this, &FoldersBlock::showFolders);
    m_shown = QStringList{QString()}; // none of them is there yet
    showFolders();
}

void FoldersBlock::showFolders()
{
    const QStringList &folders = m_file.values().modelFolders;
    if (folders == m_shown)
        return;
    m_shown = folders;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide(); // one of its buttons may be what called
        item->widget()->deleteLater();
        delete item;
    }
    if (folders.isEmpty())
        m_rows->addWidget(new widgets::ToneLabel(tr("No folder is watched."), widgets::Tone::Muted));
    for (const QString &folder : folders) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        auto *path = new ElidedLabel;
        path->setFullText(folder);
        auto *remove = new QPushButton(tr("Remove"));
        remove->setProperty(widgets::look::compact, true);
        remove->setAccessibleName(tr("Remove %1").arg(folder));
        connect(remove, &QPushButton::clicked, this, [this, folder] { removeModelFolder(m_file, folder, *m_notice); });
        row->addWidget(path, 1);
        row->addWidget(remove);
        m_rows->addWidget(line);
    }
}

} // namespace moire::ui
