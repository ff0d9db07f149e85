// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/notice_bar.h"
#include "desk.h"
#include "experiment_files.h"
#include "experiments/answer_card.h"
#include "experiments/answers_view.h"
#include "experiments/experiments_page.h"
#include "qt_test.h"

#include <QLabel>
#include <QVBoxLayout>

namespace moire::ui {

namespace fs = std::filesystem;

/// The page of experiments in a window of its own.
struct ExperimentsDesk : Desk {
    ExperimentsDesk()
    {
        page = new ExperimentsPage(services, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        window.resize(1300, 850);
        window.show();
        active = QTest::qWaitForWindowActive(&window);
        rest();
    }
    ~ExperimentsDesk() { delete page; }
    bool rest()
    {
        return QTest::qWaitFor([&] { return !page->busy(); }, patienceMs);
    }
    fs::path shelf() const { return ExperimentsPage::folderOf(services).toStdString(); }
    /// Keeps an experiment with made-up results, and shows it.
    void show(size_t cells = SIZE_MAX)
    {
        path = addToShelf(shelf(), experiment_files::definition(), ".");
        experiments::Definition ran = experiment_files::definition();
        addControls(ran, 4);
        experiment_files::keepResults(path, ran, cells);
        page->refresh();
        page->open(QString::fromStdString(path.string()));
        rest();
    }
    template <class T>
    T *find(const char *name)
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QList<AnswerCard *> cards() { return page->findChildren<AnswerCard *>(); }
    QString cardText(int card, const char *label)
    {
        return cards()[card]->findChild<QLabel *>(QLatin1String(label))->text();
    }
    QString notice() { return find<widgets::NoticeBar>("experimentNotice")->sentence(); }

    ExperimentsPage *page;
    fs::path path;
    bool active = false;
};

} // namespace moire::ui
