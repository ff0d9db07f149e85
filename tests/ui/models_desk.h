// SPDX-License-Identifier: GPL-3.0-or-later
// The page of models in a window, for its tests.
#pragma once

#include "controls/empty_state.h"
#include "desk.h"
#include "golden.h"
#include "items/format.h"
#include "items/model_text.h"
#include "library/fact_grid.h"
#include "library/inspector_head.h"
#include "library/model_inspector.h"
#include "library/model_table.h"
#include "library/models_page.h"
#include "library/placement_row.h"
#include "library/shown_text.h"
#include "library_files.h"
#include "style/style.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

namespace moire::ui {

using List = ModelListModel;

inline QString golden(const char *name)
{
    return QString::fromStdString(test::modelPath(name).string());
}

/// The page in a window, with the engine behind its requests.
struct ModelsDesk {
    Desk desk;
    ModelsPage *page = nullptr;
    QStringList requested; ///< to load
    QString refusal; ///< of requests, as the conversation has them; empty: they are granted

    explicit ModelsDesk(const std::function<void(Settings &)> &prepare = {}, bool show = true)
    {
        if (prepare) {
            Settings settings = desk.settings.values();
            prepare(settings);
            desk.settings.change(settings);
        }
        page = new ModelsPage(desk.services);
        auto *layout = new QVBoxLayout(&desk.window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        page->setRequests({[this](const QString &path, const LoadOptions &options, const ContextOptions &context) {
                               requested << path;
                               if (refusal.isEmpty())
                                   desk.engine.load(path, options, context);
                               return refusal;
                           },
                           [this] {
                               if (refusal.isEmpty())
                                   desk.engine.unload();
                               return refusal;
                           }});
        desk.window.resize(1388, 868);
        if (show) {
            desk.window.show();
            QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        }
    }
    ~ModelsDesk() { delete page; }

    template <class T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    ModelTable &table() const { return *find<ModelTable>("models"); }
    QPushButton &loadButton() const { return *find<QPushButton>("loadModel"); }
    widgets::NoticeBar &notice(const char *name) const { return *find<widgets::NoticeBar>(name); }
    InspectorHead &head() const { return *page->findChild<InspectorHead *>(); }
    QString shownName() const { return find<ElidedLabel>("modelName")->fullText(); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names << cell(row, List::Name);
        return names;
    }
    int rowOf(const QString &path) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (table().model()->index(row, 0).data(List::Path).toString() == path)
                return row;
        return -1;
    }
    void click(int row) const
    {
        const QModelIndex index = table().model()->index(row, List::Name);
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
    }
    void clickHeader(int column) const
    {
        QHeaderView &header = *table().horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 5, header.height() / 2});
    }
    QString fact(const char *grid, const QString &name) const
    {
        for (const auto &[key, value] : find<FactGrid>(grid)->facts())
            if (key == name)
                return value;
        return {};
    }
};

inline void drag(QWidget *target, const QList<QUrl> &urls)
{
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter({30, 30}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({30, 30}, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // the file is not moved
}

inline QString plain(QString text)
{
    return text.remove(QChar(0x200B));
}

} // namespace moire::ui
