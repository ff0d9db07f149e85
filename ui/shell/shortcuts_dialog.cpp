// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcuts_dialog.h"

#include "controls/search_field.h"
#include "shell/actions.h"
#include "style/style.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

/// Keys that are no commands, but belong to what has the focus.
QList<QStringList> fixedKeys()
{
    const auto key = [](QKeyCombination code) { return QKeySequence(code).toString(QKeySequence::NativeText); };
    const QString field = ShortcutsDialog::tr("Message field");
    const QString messages = ShortcutsDialog::tr("Messages");
    return {
        {field, ShortcutsDialog::tr("Send"), key(Qt::Key_Return)},
        {field, ShortcutsDialog::tr("New line"), key(Qt::SHIFT | Qt::Key_Return)},
        {messages, ShortcutsDialog::tr("Previous or next message"),
         ShortcutsDialog::tr("%1, %2").arg(key(Qt::ALT | Qt::Key_Up), key(Qt::ALT | Qt::Key_Down))},
        {messages, ShortcutsDialog::tr("Step through tokens"),
         ShortcutsDialog::tr("%1, %2").arg(key(Qt::Key_Left), key(Qt::Key_Right))},
    };
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<QStringList> rows;
    for (const QAction *action : actions.all())
        if (!action->shortcuts().isEmpty())
            rows.append({Actions::plainTitle(Actions::menuTitle(actions.menuOf(action))),
                         Actions::plainTitle(action->text()),
                         QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    rows += fixedKeys();
    auto *table = new QTableWidget(static_cast<int>(rows.size()), 3);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Where"), tr("Command"), tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    table->resizeColumnsToContents();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *search = new widgets::SearchField(tr("Search shortcuts"));
    connect(search, &QLineEdit::textChanged, this, [table](const QString &text) {
        for (int row = 0; row < table->rowCount(); ++row) {
            bool found = false;
            for (int column = 0; column < 3; ++column)
                found = found || table->item(row, column)->text().contains(text, Qt::CaseInsensitive);
            table->setRowHidden(row, !found);
        }
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    const int u = widgets::unit(this);
    resize(QSize(u * 72, u * 64).boundedTo(parent ? parent->screen()->availableSize() * 0.9 : QSize(u * 72, u * 64)));
}

} // namespace moire::ui
