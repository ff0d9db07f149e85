// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreign_routes.h"

#include <QString>
#include <QUrl>

namespace moire {

/// A model that runs elsewhere: an OpenAI-compatible server that a person added. It has no key, see KeyRing.
struct RemoteServer {
    static constexpr int maxSeconds = 24 * 3600;
    static constexpr int maxAlternatives = 20; ///< OpenAI's limit
    static constexpr int maxLayers = 1024;
    static constexpr int maxExperts = 4096;

    QString id; ///< random; names the server's key
    QString name; ///< given by the person
    QUrl address; ///< up to the version, such as https://host:8000/v1
    QString model; ///< as the server calls it
    QString certificates; ///< a PEM file of authorities that are trusted beside the system's; empty: none
    int firstSeconds = 120; ///< how long to wait for the beginning of an answer
    int pauseSeconds = 60; ///< and between two pieces of it

    // What is asked for; a test of the server suggests these.
    bool logProbabilities = false;
    int alternatives = 5; ///< per token, with logProbabilities
    bool routes = false;
    bool times = false; ///< it tells its own times in llama.cpp's form
    bool moire = false; ///< it is Moire's own server
    int layers = 0; ///< of the model; 0: not known
    int denseLayers = 0; ///< the first ones, without experts
    int experts = 0; ///< in each other layer
    int expertsUsed = 0; ///< per token

    bool operator==(const RemoteServer &) const = default;

    /// The shape that routes must have; without rows if it is not known.
    analysis::ForeignModel shape() const;
    /// Names the model in the database and the window: address and model.
    QString place() const;
    bool local() const; ///< on this machine
    bool encrypted() const { return address.scheme() == QLatin1String("https"); }
};

bool isThisMachine(const QString &host); ///< by its name: localhost, or an address of the loopback interface

/// The address that a person typed, completed: https (http on this machine), and /v1 where there is no path. Invalid if
/// it cannot be one.
QUrl completedAddress(const QString &typed);

/// Why an address cannot be used, one sentence; empty: it can. Names, passwords and queries are refused, because
/// addresses are shown and stored.
QString whyNotAddress(const QUrl &address);

} // namespace moire
