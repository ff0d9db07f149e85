// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide_window.h"

#include "shell/main_window.h"
#include "style/style.h"
#include "style/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

/// Outside the namespace, because the macro declares a global function.
static void initialiseGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace moire::ui {

/// Markdown with pictures that are no wider than the window, and tables as in the rest of the program.
class GuideText : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return loaded;
        QImage picture;
        picture.loadFromData(loaded.toByteArray());
        const int width = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
        return picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
    }

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override
    {
        QTextBrowser::doSetSource(name, type);
        for (QTextFrame *frame : document()->rootFrame()->childFrames())
            if (auto *table = qobject_cast<QTextTable *>(frame)) {
                QTextTableFormat format = table->format(); // Qt draws raised edges
                format.setBorderCollapse(true);
                format.setBorder(1);
                format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                format.setBorderBrush(widgets::theme().hairline);
                format.setCellPadding(widgets::unit(this));
                table->setFormat(format);
            }
    }
};

namespace {

struct About {
    const char *widget; ///< class
    const char *page;
};
constexpr About aboutFocus[]{
    {"moire::ui::PolicyButtons", "switching-an-expert-off"}, {"moire::ui::ExpertsPanel", "reading-the-heatmap"},
    {"moire::ui::TokenPanel", "tokens-and-lenses"},          {"moire::ui::LensPanel", "tokens-and-lenses"},
    {"moire::ui::ServersBlock", "remote-engines"},           {"moire::ui::VariantsTable", "believing-an-interval"},
    {"moire::ui::CellsTable", "believing-an-interval"},
};

QString pageAbout(const MainWindow &window)
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        for (const About &about : aboutFocus)
            if (widget->inherits(about.widget))
                return QLatin1String(about.page);
    switch (window.page()) {
    case MainWindow::Page::Chat:
        return QStringLiteral("first-chat");
    case MainWindow::Page::Experiments:
        return QStringLiteral("first-experiment");
    case MainWindow::Page::Atlas:
        return QStringLiteral("atlas");
    case MainWindow::Page::Models:
        return QStringLiteral("models-and-memory");
    case MainWindow::Page::Settings:
        return QStringLiteral("privacy");
    }
    return QStringLiteral("index");
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent) : QDialog(parent), m_text(new GuideText)
{
    initialiseGuide();
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Guide"));
    m_text->setAccessibleName(tr("Guide"));
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that it does not come when a picture has its width
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *contents = buttons->addButton(tr("&Contents"), QDialogButtonBox::ActionRole);
    auto *back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    back->setEnabled(false);
    connect(contents, &QPushButton::clicked, this, [this] { openPage(QStringLiteral("index")); });
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    const int u = widgets::unit(this);
    const QSize size(u * 100, u * 88);
    resize(parent ? size.boundedTo(parent->screen()->availableSize() * 0.9) : size);
}

void GuideWindow::openPage(const QString &page)
{
    m_text->setSource(QUrl(QStringLiteral("qrc:/docs/guide/%1.md").arg(page)));
    m_text->setFocus();
}

QString GuideWindow::page() const
{
    return QFileInfo(m_text->source().path()).baseName();
}

void showGuide(MainWindow &window)
{
    const QString page = pageAbout(window);
    auto *guide = window.findChild<GuideWindow *>();
    if (!guide) {
        guide = new GuideWindow(&window);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->openPage(page);
    guide->show(); // beside the window, which stays usable
    guide->raise();
    guide->activateWindow();
}

} // namespace moire::ui
