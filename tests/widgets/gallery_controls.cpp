// SPDX-License-Identifier: GPL-3.0-or-later
// Every control of the style once, tables and icons.
#include "controls/chip.h"
#include "controls/empty_state.h"
#include "controls/section_header.h"
#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "gallery_parts.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gallery {

namespace {

QTableWidget *table(int u)
{
    auto *t = new QTableWidget(5, 4);
    t->setHorizontalHeaderLabels({s("model"), s("architecture"), s("size"), s("fit on this machine")});
    const char *cells[][4] = {{"Moire Tiny", "deepseek2", "3.7 MB", "in memory"},
                              {"DeepSeek-V2-Lite-Chat", "deepseek2", "10.4 GB", "in memory, 9 GB to spare"},
                              {"gpt-oss-20b", "gpt-oss", "12.1 GB", "in memory"},
                              {"Qwen3.6-35B-A3B", "qwen35moe", "21.3 GB", "tight: context up to 4 096"},
                              {"DeepSeek-R1", "deepseek2", "244 GB", "from disk: about 0.4 tok/s"}};
    for (int r = 0; r < 5; r++)
        for (int c = 0; c < 4; c++) {
            auto *item = new QTableWidgetItem(s(cells[r][c]));
            if (c == 0)
                item->setFont(strongFont(t->font()));
            if (c == 2)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            t->setItem(r, c, item);
        }
    t->setShowGrid(false);
    t->setFrameShape(QFrame::NoFrame);
    t->verticalHeader()->hide();
    t->setSelectionBehavior(QAbstractItemView::SelectRows);
    t->horizontalHeader()->setStretchLastSection(true);
    t->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    t->horizontalHeader()->setHighlightSections(false);
    t->setSortingEnabled(true);
    t->sortByColumn(2, Qt::AscendingOrder);
    t->resizeColumnsToContents();
    t->selectRow(1);
    t->setMinimumHeight(u * 24);
    return t;
}

QWidget *iconsPage(int u)
{
    auto *ground = new Ground(&Theme::page);
    auto *grid = new QGridLayout(ground);
    int n = 0;
    for (const QString &name : iconNames()) {
        auto *button = new QToolButton;
        button->setIcon(icon(name));
        button->setIconSize({3 * u, 3 * u});
        button->setText(name);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(n % 7 == 3);
        button->setEnabled(n % 7 != 5);
        grid->addWidget(button, n / 9, n % 9);
        n++;
    }
    auto *app = new QHBoxLayout;
    for (const int side : {256, 128, 64, 48, 32, 24, 16}) {
        auto *label = new QLabel;
        label->setPixmap(applicationIcon().pixmap(side, side));
        app->addWidget(label);
    }
    grid->addLayout(app, n / 9 + 1, 0, 1, 9);
    return ground;
}

void addHead(QVBoxLayout *column)
{
    auto *head = new SectionHeader(s("Experts"));
    head->addTrailing(drop({s("share"), s("lift")}));
    head->addTrailing(drop({s("by index"), s("by load")}));
    head->addTrailing(tool("export"));
    column->addWidget(head);
    auto *row = new QHBoxLayout;
    auto *of = new SegmentedControl({s("Token"), s("Reply"), s("Chat"), s("Difference")});
    of->setCurrentIndex(1);
    row->addWidget(of);
    row->addStretch();
    column->addLayout(row);
}

void addSeries(QVBoxLayout *column)
{
    auto *series = new QHBoxLayout;
    series->setSpacing(2);
    for (int i = 0; i < 6; i++) {
        auto *mark = new QLabel(s("■"));
        QPalette p;
        p.setColor(QPalette::WindowText, theme().series[static_cast<size_t>(i)]);
        mark->setPalette(p);
        series->addWidget(mark);
    }
    series->addStretch();
    column->addLayout(series);
}

void addButtons(QVBoxLayout *column)
{
    auto *t2 = new SectionHeader(s("Where it runs"));
    t2->setNote(s("27 layers"));
    column->addWidget(t2);
    auto *row = new QHBoxLayout;
    row->addWidget(drop({s("Context 8 192"), s("Context 16 384")}, false));
    row->addWidget(drop({s("Cache F16")}, false));
    row->addStretch();
    column->addLayout(row);
    row = new QHBoxLayout;
    row->addWidget(push("Off"));
    row->addWidget(push("Force"));
    auto *bias = push("Bias…");
    bias->setEnabled(false);
    row->addWidget(bias);
    row->addWidget(push("Delete", look::danger));
    auto *load = push("Load", look::primary);
    row->addWidget(load);
    row->addStretch();
    column->addLayout(row);
}

void addValues(QVBoxLayout *column)
{
    auto *chips = new QHBoxLayout;
    auto *menu = new Chip(s("more"));
    menu->setDropDown(true);
    chips->addWidget(menu);
    auto *repeats = new Chip(s("repeats step 3"));
    repeats->setTone(Tone::Warning);
    repeats->setPassive(true);
    chips->addWidget(repeats);
    chips->addStretch();
    column->addLayout(chips);
    auto *bar = new QProgressBar;
    bar->setValue(67);
    column->addWidget(bar);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    column->addWidget(slider);
    auto *row = new QHBoxLayout;
    auto *spin = new QDoubleSpinBox;
    spin->setValue(0.7);
    row->addWidget(spin);
    row->addWidget(new QLineEdit(s("A line")));
    column->addLayout(row);
}

void addChoices(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    auto *one = new QCheckBox(s("Wrap lines"));
    one->setChecked(true);
    row->addWidget(one);
    row->addWidget(new QCheckBox(s("Deep trace")));
    auto *part = new QCheckBox(s("Some"));
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    row->addWidget(part);
    column->addLayout(row);
    row = new QHBoxLayout;
    auto *first = new QRadioButton(s("Light"));
    first->setChecked(true);
    row->addWidget(first);
    row->addWidget(new QRadioButton(s("Dark")));
    auto *third = new QRadioButton(s("Not here"));
    third->setEnabled(false);
    row->addWidget(third);
    column->addLayout(row);
}

void addBoxes(QVBoxLayout *column, int u)
{
    auto *tabs = new QTabWidget;
    tabs->addTab(new QPlainTextEdit(s("def left(sheep, stay):\n    return min(sheep, stay)\n\n\n\n\n\n\nend")),
                 s("Latency"));
    tabs->addTab(new QWidget, s("Health"));
    tabs->addTab(new QWidget, s("Cost"));
    column->addWidget(tabs);
    auto *box = new QGroupBox(s("Sampling"));
    auto *in = new QVBoxLayout(box);
    in->addWidget(new QLabel(s("temperature 0.3")));
    column->addWidget(box);
    auto *tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    auto *root = new QTreeWidgetItem(tree, {s("Router study")});
    root->setIcon(0, icon(s("folder")));
    new QTreeWidgetItem(root, {s("Layer 12, expert 7")});
    tree->expandAll();
    tree->setCurrentItem(root->child(0));
    tree->setMaximumHeight(u * 11);
    column->addWidget(tree);
}

} // namespace

QWidget *inspector(int u)
{
    auto *ground = new Ground(&Theme::window);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(u * 7 / 4, u * 3 / 2, u * 7 / 4, u);
    addHead(column);
    addSeries(column);
    column->addWidget(line(QFrame::HLine));
    addButtons(column);
    addValues(column);
    addChoices(column);
    addBoxes(column, u);
    column->addStretch();
    return ground;
}

QWidget *models(int u)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(table(u));
    auto *empty = new EmptyState(s("models"), s("No models yet"), s("Add a folder with models, or drop a file here."));
    empty->setAction(s("Add folder…"));
    column->addWidget(empty, 1);
    column->addWidget(iconsPage(u));
    return page;
}

QMenu *menu(QWidget *parent)
{
    auto *m = new QMenu(parent);
    m->addAction(icon(s("copy")), s("Copy"), QKeySequence::Copy, m, [] {});
    m->addAction(icon(s("edit")), s("Edit…"), QKeySequence(Qt::Key_F2), m, [] {});
    m->addSeparator();
    QAction *check = m->addAction(s("Show reasoning"));
    check->setCheckable(true);
    check->setChecked(true);
    m->addMenu(s("Export as"))->addAction(s("Markdown"));
    QAction *off = m->addAction(icon(s("trash")), s("Delete"));
    off->setEnabled(false);
    return m;
}

} // namespace gallery
