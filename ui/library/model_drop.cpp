// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_drop.h"

#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QFrame>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace moire::ui {

namespace {

constexpr qsizetype maxDropped = 100;

/// A frame in the accent over the whole target; lets every event through.
class DropMark : public QFrame {
public:
    explicit DropMark(QWidget *parent) : QFrame(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int u = widgets::measure::unitOf(fontMetrics());
        widgets::paint::focusRing(&painter, rect().adjusted(u / 2, u / 2, -u / 2, -u / 2), widgets::measure::radius(u),
                                  widgets::paint::ringWidth(fontMetrics()), widgets::theme().accent);
    }
};

} // namespace

void sortPaths(const QStringList &paths, const Address &to, std::function<void(const SortedPaths &)> done)
{
    startInPool([paths, to, done = std::move(done)] {
        SortedPaths sorted;
        for (const QString &path : paths) {
            const QFileInfo info(path);
            if (info.isDir())
                sorted.folders << path;
            else if (info.exists())
                sorted.files << path;
            else
                sorted.missing << path;
        }
        post(to, [sorted, done] { done(sorted); });
    });
}

QStringList localPaths(const QMimeData *mime)
{
    QStringList paths;
    if (!mime || !mime->hasUrls())
        return paths;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile() && !url.toLocalFile().isEmpty() && paths.size() < maxDropped)
            paths << url.toLocalFile();
    return paths;
}

QStringList modelPaths(const QMimeData *mime)
{
    QStringList paths = localPaths(mime);
    paths.removeIf([](const QString &path) {
        return !path.endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive) && !path.endsWith(QLatin1String(".moire"));
    });
    return paths;
}

ModelDrop::ModelDrop(QWidget *target, Wanted wanted)
    : QObject(target),
      m_target(target),
      m_wanted(wanted),
      m_mark(new DropMark(target))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool ModelDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_target)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        const bool wanted = !m_wanted(drag->mimeData()).isEmpty();
        drag->setDropAction(Qt::CopyAction);
        drag->setAccepted(wanted);
        m_mark->setGeometry(m_target->rect());
        m_mark->raise();
        m_mark->setVisible(wanted);
        return true;
    }
    case QEvent::DragLeave:
        m_mark->hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_mark->hide();
        const QStringList paths = m_wanted(drop->mimeData());
        drop->setDropAction(Qt::CopyAction);
        drop->setAccepted(!paths.isEmpty());
        if (!paths.isEmpty())
            emit dropped(paths);
        return true;
    }
    default:
        return false;
    }
}

} // namespace moire::ui
