// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/key_ring.h"

#include "remote/secret_service.h"

#include <QPointer>

#include <utility>

namespace moire {

KeyRing::KeyRing(QObject *parent)
    : QObject(parent),
      m_thread(new QThread),
      m_worker(std::make_unique<Receiver>(m_thread))
{
    m_thread->setObjectName(QStringLiteral("keys"));
    m_thread->start();
}

KeyRing::~KeyRing()
{
    constexpr int patienceMs = 6000;
    m_thread->quit();
    if (m_thread->wait(patienceMs))
        delete m_thread;
    else
        (void)m_worker.release(); // a bus that hangs must not keep the program from ending
    handoff::pass();
}

void KeyRing::find(const QString &server, QObject *context, std::function<void(const QString &key)> done)
{
    post(m_worker->address(),
         [this, to = m_replies.address(), bus = m_bus, server, guard = QPointer<QObject>(context),
          done = std::move(done), known = m_known.value(server), change = m_changes.value(server)] {
             const QString key = known.isEmpty() ? SecretService(bus).find(server) : known;
             post(to, [this, guard, done, server, key, change] {
                 const bool outdated = m_changes.value(server) != change;
                 if (!key.isEmpty() && !outdated)
                     m_known.insert(server, key);
                 if (guard)
                     done(outdated ? m_known.value(server) : key);
             });
         });
}

void KeyRing::keep(const QString &server, const QString &name, const QString &key, QObject *context,
                   std::function<void(Place place)> done)
{
    ++m_changes[server];
    if (key.isEmpty())
        m_known.remove(server);
    else
        m_known.insert(server, key);
    post(m_worker->address(),
         [to = m_replies.address(), bus = m_bus, server, name, key, guard = QPointer<QObject>(context),
          done = std::move(done)] {
             const Place place = SecretService(bus).keep(server, name, key) ? Place::Service : Place::Memory;
             post(to, [guard, done, place] {
                 if (guard)
                     done(place);
             });
         });
}

} // namespace moire
