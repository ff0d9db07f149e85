// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/remote_server.h"

#include "remote/remote_text.h"

#include <QHostAddress>

namespace moire {

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
        QHostAddress(host).isLoopback();
}

analysis::ForeignModel RemoteServer::shape() const
{
    if (layers <= denseLayers || experts <= 0 || expertsUsed <= 0)
        return {};
    analysis::ForeignModel known{.layers = static_cast<uint32_t>(layers)};
    for (int layer = denseLayers; layer < layers; ++layer)
        known.shape.layers.emplace_back(static_cast<uint32_t>(layer));
    known.shape.experts = static_cast<uint32_t>(experts);
    known.shape.perToken = static_cast<uint32_t>(expertsUsed);
    return known;
}

QString RemoteServer::place() const
{
    return address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment) +
        QStringLiteral(" · ") + model;
}

bool RemoteServer::local() const
{
    return isThisMachine(address.host());
}

QUrl completedAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://"))) {
        const QUrl guess(QStringLiteral("http://") + text, QUrl::StrictMode);
        text = guess.toString().isEmpty() || isThisMachine(guess.host()) ? QStringLiteral("http://") + text
                                                                         : QStringLiteral("https://") + text;
    }
    QUrl url(text, QUrl::StrictMode);
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    if (url.path().isEmpty() && url.isValid())
        url.setPath(QStringLiteral("/v1"));
    return url;
}

QString whyNotAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty())
        return RemoteText::tr("This is not an address such as https://host:8000/v1.");
    if (address.scheme() != QLatin1String("https") && address.scheme() != QLatin1String("http"))
        return RemoteText::tr("The address must begin with https:// or http://.");
    if (!address.userInfo().isEmpty())
        return RemoteText::tr("Put the key into its own field: an address is shown and stored.");
    if (address.hasQuery() || address.hasFragment())
        return RemoteText::tr("Leave out what follows “?” or “#”: an address is shown and stored.");
    return {};
}

} // namespace moire
