// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/answer_study.h"

#include <QPointer>

namespace moire {

AnswerStudy::AnswerStudy(StoreThread &store, EngineWorker &engine, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_engine(engine)
{
    m_timer.setInterval(progressMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit progressed(*m_done); });
}

AnswerStudy::~AnswerStudy()
{
    m_cancel.request_stop();
}

void AnswerStudy::begin()
{
    m_cancel = {};
    m_done = std::make_shared<std::atomic<double>>(0.0);
    m_replies = std::make_unique<QObject>();
    m_timer.start();
}

void AnswerStudy::cancel()
{
    m_cancel.request_stop();
}

QString AnswerStudy::whyNot(const std::shared_ptr<const Model> &model) const
{
    return m_cancel.stop_requested() ? tr("It was cancelled.") : model ? QString() : tr("No model is open.");
}

void AnswerStudy::work(const std::shared_ptr<const Model> &model, Work piece)
{
    m_engine.runInBackground({.model = model,
                              .run = std::move(piece),
                              .ended =
                                  [this, alive = QPointer<QObject>(m_replies.get())](const QString &error) {
                                      if (!alive)
                                          return;
                                      if (error.isEmpty())
                                          worked();
                                      else
                                          fail(error);
                                  },
                              .cancel = m_cancel});
}

void AnswerStudy::end()
{
    m_timer.stop();
    m_replies.reset();
    ended();
}

void AnswerStudy::succeed()
{
    end();
}

void AnswerStudy::fail(const QString &why)
{
    end();
    emit failed(why);
}

} // namespace moire
