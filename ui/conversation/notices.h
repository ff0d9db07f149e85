// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/notice_bar.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// What a person is told, one notice below the other, the latest last: none takes the place of another, unless both are
/// about the same topic. The latest ones are shown, those before them once these are dismissed. Hidden while there are
/// none.
class Notices : public QWidget {
    Q_OBJECT
public:
    using Kind = widgets::NoticeBar::Kind;
    struct Notice {
        QString text;
        Kind kind = Kind::Info;
        QString topic = {}; ///< a later one with the same topic replaces it; empty: none
        QString action = {}; ///< a button; empty: none
        std::function<void()> run = {}; ///< of the button, which also ends the notice
        bool lasting = false; ///< stays when clear() is called
    };
    static constexpr int maxShown = 3;
    static constexpr size_t maxKept = 100; ///< more than a person reads: the oldest go
    static constexpr qsizetype maxText = 4000;

    explicit Notices(QWidget *parent = nullptr);

    void add(const Notice &notice);
    void end(const QString &topic);
    void clear(); ///< all but lasting ones
    bool dismissLatest(); ///< false: there is none
    QStringList sentences() const; ///< also of those that are not shown
    widgets::NoticeBar *latest() const; ///< null: there is none

signals:
    void focusLeft(); ///< the notice that had the focus is gone

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        widgets::NoticeBar *bar;
        QString topic;
        bool lasting;
    };
    template <class Condition>
    void removeIf(Condition condition);
    void arrange();

    std::vector<Entry> m_entries;
    widgets::ToneLabel *m_earlier;
};

} // namespace moire::ui
