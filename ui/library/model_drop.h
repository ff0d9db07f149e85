// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/post.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QFrame;
class QMimeData;
class QWidget;

namespace moire::ui {

/// What local paths are.
struct SortedPaths {
    QStringList folders;
    QStringList files;
    QStringList missing; ///< neither, or not accessible
};

/// Asks the file system on a thread of its own, because a network folder may take its time; \p done runs at \p to.
void sortPaths(const QStringList &paths, const Address &to, std::function<void(const SortedPaths &)> done);

/// The local paths that are dragged, at most 100.
QStringList localPaths(const QMimeData *mime);
/// Those of them that are named like files that the window opens: models (*.gguf) and bundles (*.moire).
QStringList modelPaths(const QMimeData *mime);

/// Lets files and folders be dropped on a widget, and marks the widget while they are over it.
class ModelDrop : public QObject {
    Q_OBJECT
public:
    using Wanted = QStringList (*)(const QMimeData *mime);
    /// \p wanted: the paths that are taken.
    explicit ModelDrop(QWidget *target, Wanted wanted = localPaths);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_target;
    Wanted m_wanted;
    QFrame *m_mark;
};

} // namespace moire::ui
