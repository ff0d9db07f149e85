// SPDX-License-Identifier: GPL-3.0-or-later
// widget_gallery: every control of the style in a window, to look at; no test.
//   widget_gallery [--out DIR] [--font FILE] [--size PIXELS] [--rtl]
//     --out DIR   writes the pages in light and dark as PNGs, and ends
#include "chip.h"
#include "empty_state.h"
#include "figure_label.h"
#include "figures.h"
#include "icon.h"
#include "notice_bar.h"
#include "popover.h"
#include "proxy_style.h"
#include "rail_button.h"
#include "search_field.h"
#include "section_header.h"
#include "segmented_control.h"
#include "style.h"
#include "theme.h"
#include "tone_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace moire::widgets;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A part of the window in one of the theme's backgrounds.
class Ground : public QWidget {
public:
    Ground(QColor Theme::*colour, QWidget *parent = nullptr, double radius = 0, bool outlined = false)
        : QWidget(parent),
          m_colour(colour),
          m_radius(radius),
          m_outlined(outlined)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const Theme &t = theme();
        if (m_radius > 0) {
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(m_outlined ? QPen(t.hairline, 1) : QPen(Qt::NoPen));
            p.setBrush(t.*m_colour);
            p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_radius, m_radius);
        } else {
            p.fillRect(rect(), t.*m_colour);
        }
    }

private:
    QColor Theme::*m_colour;
    double m_radius;
    bool m_outlined;
};

QFrame *line(QFrame::Shape shape)
{
    auto *frame = new QFrame;
    frame->setFrameShape(shape);
    frame->setFixedHeight(shape == QFrame::HLine ? 1 : QWIDGETSIZE_MAX);
    if (shape == QFrame::VLine)
        frame->setFixedWidth(1);
    return frame;
}

QToolButton *tool(const char *name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(s(name)));
    button->setAutoRaise(true);
    return button;
}

QPushButton *push(const char *text, const char *property = nullptr)
{
    auto *button = new QPushButton(s(text));
    if (property)
        button->setProperty(property, true);
    return button;
}

QComboBox *drop(const QStringList &texts, bool compact = true)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    box->setProperty(look::compact, compact);
    if (compact)
        box->setFont(captionFont(box->font()));
    return box;
}

QWidget *rail(int u)
{
    auto *ground = new Ground(&Theme::window);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(u, u * 5 / 4, u, u * 5 / 4);
    column->setSpacing(u * 3 / 4);
    const char *names[][2] = {
        {"chat", "Chat"}, {"experiments", "Experiments"}, {"atlas", "Atlas"}, {"models", "Models"}};
    for (const auto &name : names)
        column->addWidget(new RailButton(s(name[0]), s(name[1])));
    qobject_cast<RailButton *>(column->itemAt(0)->widget())->setChecked(true);
    column->addStretch();
    column->addWidget(new RailButton(s("settings"), s("Settings")));
    return ground;
}

QWidget *chats(int u)
{
    auto *ground = new Ground(&Theme::window);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(u * 5 / 4, u * 3 / 2, u * 5 / 4, u);
    auto *row = new QHBoxLayout;
    row->addWidget(new SearchField(s("Search chats")), 1);
    auto *add = new QPushButton(icon(s("plus")), {});
    row->addWidget(add);
    column->addLayout(row);
    for (const auto &group :
         {QStringList{s("Pinned"), s("8 bits lose nothing?")},
          QStringList{s("Today"), s("Counting sheep, carefully"), s("Physics or poetry"), s("Repair this JSON")},
          QStringList{s("Yesterday"), s("Why 37 of 671 billion"), s("Kahan summation in C"), s("Haiku, three ways")}}) {
        auto *title = new ToneLabel(group[0], Tone::Faint);
        title->setFont(captionFont(title->font()));
        title->setContentsMargins(u, u, 0, 0);
        column->addWidget(title);
        auto *list = new QListWidget;
        list->setFrameShape(QFrame::NoFrame);
        list->setProperty(look::quiet, true);
        list->viewport()->setAutoFillBackground(false);
        list->addItems(group.mid(1));
        list->setSpacing(u / 4);
        list->setFixedHeight(static_cast<int>(group.size() - 1) * (u * 9 / 2) + u / 2);
        if (group[0] == s("Today"))
            list->setCurrentRow(0);
        column->addWidget(list);
    }
    column->addStretch();
    return ground;
}

QWidget *conversation(int u)
{
    auto *page = new Ground(&Theme::page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Ground(&Theme::window);
    auto *top = new QHBoxLayout(head);
    top->setContentsMargins(2 * u, u, 2 * u, u);
    auto *title = new SectionHeader(s("Counting sheep, carefully"));
    auto *off = new Chip(s("2 experts off"));
    off->setCheckable(true);
    off->setChecked(true);
    title->addBeside(off);
    title->addTrailing(drop({s("DeepSeek-V2-Lite · Q4_K_M · 10.4 GB")}));
    title->addTrailing(tool("sliders"));
    top->addWidget(title);
    column->addWidget(head);
    column->addWidget(line(QFrame::HLine));
    auto *body = new QVBoxLayout;
    body->setSpacing(u);
    body->setContentsMargins(5 * u, 3 * u, 5 * u, 2 * u);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(s("<b>DeepSeek-V2-Lite</b>")));
    row->addWidget(tool("chevron-left"));
    row->addWidget(new ToneLabel(s("2 / 3"), Tone::Muted));
    row->addWidget(tool("chevron-right"));
    row->addStretch();
    row->addWidget(new ToneLabel(s("colour by"), Tone::Muted));
    row->addWidget(drop({s("probability"), s("entropy"), s("latency")}));
    body->addLayout(row);
    row = new QHBoxLayout;
    row->addWidget(tool("chevron-down"));
    row->addWidget(new ToneLabel(s("Thought for 4.1 s · 97 tokens · 3 steps"), Tone::Muted));
    auto *budget = new Chip(s("budget 256"));
    budget->setPassive(true);
    row->addWidget(budget);
    row->addStretch();
    body->addLayout(row);
    body->addWidget(
        new QLabel(s("Nine sheep are left. The phrase “all but 9” already names those that stay; the 17 is a decoy.")));
    row = new QHBoxLayout;
    row->setSpacing(2 * u);
    for (const char *text : {"41.6 tok/s", "TTFT 380 ms", "212 tokens", "seed 4711"})
        row->addWidget(new ToneLabel(s(text), Tone::Faint));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    for (const char *name : {"copy", "edit", "regenerate", "continue", "more"})
        tools->addWidget(tool(name));
    row->addLayout(tools);
    row->addStretch();
    body->addLayout(row);
    auto *notice = new NoticeBar;
    notice->showNotice(s("The chat is longer than the context: 9 120 of 8 192 tokens. Nothing was sent."),
                       NoticeBar::Kind::Warning);
    notice->addAction(s("Forget the oldest turns"));
    notice->addAction(s("Larger context"));
    body->addWidget(notice);
    auto *error = new NoticeBar;
    error->showNotice(s("broken.gguf: tensor blk.3.ffn_down ends past the file. Download it again."),
                      NoticeBar::Kind::Error);
    body->addWidget(error);
    auto *empty = new EmptyState(s("chat"), s("No messages yet"),
                                 s("Ask something, or open one of the examples and read it before it is sent."));
    empty->setAction(s("Show examples"));
    body->addWidget(empty, 1);
    auto *field = new Ground(&Theme::field, nullptr, u * 1.25, true);
    auto *inner = new QVBoxLayout(field);
    inner->setContentsMargins(u * 3 / 2, u * 3 / 2, u * 3 / 2, u);
    inner->addWidget(new ToneLabel(s("Message DeepSeek-V2-Lite"), Tone::Faint));
    inner->addSpacing(u * 3 / 2);
    row = new QHBoxLayout;
    row->addWidget(tool("attach"));
    row->addWidget(new Chip(s("thinking: 256")));
    row->addWidget(new Chip(s("temperature 0.3")));
    row->addStretch();
    auto *context = new ToneLabel(s("context 1 204 / 8 192"), Tone::Faint);
    context->setFont(captionFont(context->font()));
    row->addWidget(context);
    auto *send = push("Send", look::primary);
    send->setIcon(icon(s("send")));
    send->setProperty(look::iconAfter, true);
    row->addWidget(send);
    inner->addLayout(row);
    body->addWidget(field);
    column->addLayout(body, 1);
    column->addWidget(line(QFrame::HLine));
    auto *status = new Ground(&Theme::window);
    row = new QHBoxLayout(status);
    row->setContentsMargins(2 * u, u / 2, 2 * u, u / 2);
    row->setSpacing(5 * u / 2);
    const char *figures[][3] = {
        {"", "41.6", "tok/s"}, {"TTFT", "380", "ms"}, {"memory", "10.9", "GB"}, {"bandwidth", "81", "%"}};
    for (const auto &f : figures) {
        auto *label = new FigureLabel;
        label->setFont(captionFont(label->font()));
        label->setFigure(s(f[1]), s(f[2]), s(f[0]));
        row->addWidget(label);
    }
    row->addStretch();
    auto *machine = new ToneLabel(s("CPU AVX-512 · 2 threads · offline"), Tone::Muted);
    machine->setFont(captionFont(machine->font()));
    row->addWidget(machine);
    column->addWidget(status);
    return page;
}

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

QWidget *inspector(int u)
{
    auto *ground = new Ground(&Theme::window);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(u * 7 / 4, u * 3 / 2, u * 7 / 4, u);
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
    column->addWidget(line(QFrame::HLine));
    auto *t2 = new SectionHeader(s("Where it runs"));
    t2->setNote(s("27 layers"));
    column->addWidget(t2);
    row = new QHBoxLayout;
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
    row = new QHBoxLayout;
    auto *spin = new QDoubleSpinBox;
    spin->setValue(0.7);
    row->addWidget(spin);
    row->addWidget(new QLineEdit(s("A line")));
    column->addLayout(row);
    row = new QHBoxLayout;
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
    column->addStretch();
    return ground;
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

struct Gallery {
    Gallery() : u(unit(&window))
    {
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(rail(u));
        row->addWidget(line(QFrame::VLine));
        auto *split = new QSplitter;
        split->addWidget(chats(u));
        split->addWidget(conversation(u));
        split->addWidget(inspector(u));
        split->setStretchFactor(1, 1);
        split->setSizes({u * 29, u * 90, u * 54});
        row->addWidget(split);
        window.resize(1440, 900);
        auto *column = new QVBoxLayout(&models);
        column->addWidget(table(u));
        auto *under = new QHBoxLayout;
        under->addWidget(iconsPage(u));
        column->addLayout(under);
        models.resize(1440, 900);
    }

    QWidget window, models;
    int u;
};

void write(Gallery &gallery, const QString &folder, const QString &name)
{
    QDir().mkpath(folder);
    QApplication::processEvents();
    gallery.window.grab().save(folder + s("/window-") + name + s(".png"));
    gallery.models.grab().save(folder + s("/table-") + name + s(".png"));
    QMenu *m = menu(&gallery.window);
    m->popup({100, 100});
    m->setActiveAction(m->actions().at(1));
    m->grab().save(folder + s("/menu-") + name + s(".png"));
    delete m;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption out(s("out"), {}, s("dir")), font(s("font"), {}, s("file")),
        size(s("size"), {}, s("px"), s("13")), rtl(s("rtl"));
    parser.addOptions({out, font, size, rtl});
    parser.process(application);
    if (parser.isSet(rtl))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QFont own = QApplication::font();
    for (const QString &file : parser.values(font)) {
        const int id = QFontDatabase::addApplicationFont(file);
        own.setFamilies(QFontDatabase::applicationFontFamilies(id).mid(0, 1));
    }
    own.setPixelSize(parser.value(size).toInt());
    QApplication::setFont(own);
    QApplication::setWindowIcon(applicationIcon());
    applyStyle(application, parser.isSet(out) ? Appearance::Light : Appearance::System);
    Gallery gallery;
    gallery.window.show();
    gallery.models.show();
    if (!parser.isSet(out))
        return QApplication::exec();
    write(gallery, parser.value(out), s("light"));
    applyStyle(application, Appearance::Dark);
    write(gallery, parser.value(out), s("dark"));
    return 0;
}
