// SPDX-License-Identifier: GPL-3.0-or-later
// widget_gallery: every control of the style in a window, to look at; no test.
//   widget_gallery [--out DIR] [--font FILE] [--size PIXELS] [--rtl]
//     --out DIR   writes the pages in light and dark as PNGs, and ends
#include "gallery_parts.h"
#include "style/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <memory>

using namespace gallery;

namespace {

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
        page.reset(models(u));
        page->resize(1440, 900);
    }

    QWidget window;
    std::unique_ptr<QWidget> page;
    int u;
};

void write(Gallery &gallery, const QString &folder, const QString &name)
{
    QDir().mkpath(folder);
    QApplication::processEvents();
    gallery.window.grab().save(folder + s("/window-") + name + s(".png"));
    gallery.page->grab().save(folder + s("/table-") + name + s(".png"));
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
    gallery.page->show();
    if (!parser.isSet(out))
        return QApplication::exec();
    write(gallery, parser.value(out), s("light"));
    applyStyle(application, Appearance::Dark);
    write(gallery, parser.value(out), s("dark"));
    return 0;
}
