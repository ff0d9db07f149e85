// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transfer_format.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace moire {

/// Reads a value of untrusted JSON; every error names the location.
class JsonReader {
public:
    using Json = nlohmann::ordered_json;

    JsonReader(const Json &json, const std::string &place) : m_json(json), m_root(&place) { }

    [[noreturn]] void refuse(const std::string &what) const
    {
        throw Error(ErrorKind::Refused, what, place(),
                    "import chats exported as JSON, from the chat list or by 'moire-cli sessions export'");
    }
    JsonReader at(const char *key) const
    {
        if (!has(key))
            refuse(std::string("'") + key + "' is missing");
        return {*m_json.find(key), *this, key, 0};
    }
    /// For members that earlier versions of the program did not write.
    bool has(const char *key) const
    {
        if (!m_json.is_object())
            refuse("expected an object");
        return m_json.contains(key);
    }
    template <class Each>
    void forEach(Each each) const
    {
        if (!m_json.is_array())
            refuse("expected a list");
        size_t i = 0;
        for (const Json &item : m_json)
            each(JsonReader(item, *this, nullptr, i++));
    }
    bool null() const { return m_json.is_null(); }
    QString text() const
    {
        if (!m_json.is_string())
            refuse("expected a string");
        return QString::fromStdString(m_json.get_ref<const std::string &>());
    }
    qint64 integer(qint64 low, qint64 high) const
    {
        if (!m_json.is_number_integer() || (m_json.is_number_unsigned() && m_json.get<uint64_t>() > INT64_MAX))
            refuse("expected an integer");
        const qint64 value = m_json.get<qint64>();
        if (value < low || value > high)
            refuse("the number " + std::to_string(value) + " is out of range");
        return value;
    }
    uint32_t below(uint32_t limit) const { return static_cast<uint32_t>(integer(0, qint64{limit} - 1)); }
    uint32_t word() const { return static_cast<uint32_t>(integer(0, UINT32_MAX)); }
    double real() const
    {
        if (m_json.is_string()) // infinities and NaN, see transfer_format::nameOf()
            for (const double value : transfer_format::notFinite)
                if (m_json == transfer_format::nameOf(value))
                    return value;
        if (!m_json.is_number())
            refuse("expected a number");
        return m_json.get<double>();
    }
    bool boolean() const
    {
        if (!m_json.is_boolean())
            refuse("expected true or false");
        return m_json.get<bool>();
    }
    std::optional<double> maybeReal() const { return null() ? std::nullopt : std::optional(real()); }
    std::optional<qint64> maybeInteger() const
    {
        return null() ? std::nullopt : std::optional(integer(INT64_MIN, INT64_MAX));
    }
    std::optional<quint64> maybeSeed() const
    {
        if (null())
            return {};
        if (!m_json.is_number_unsigned())
            refuse("expected an integer of 0 or more");
        return m_json.get<uint64_t>();
    }
    qint64 time() const { return integer(0, transfer_format::maxTime); }

private:
    JsonReader(const Json &json, const JsonReader &parent, const char *key, size_t index)
        : m_json(json),
          m_parent(&parent),
          m_key(key),
          m_index(index)
    {
    }
    std::string place() const
    {
        if (!m_parent)
            return *m_root;
        return m_parent->place() + (m_key ? std::string(".") + m_key : "[" + std::to_string(m_index) + "]");
    }

    // The JSON outlives its reader, and the reader of a value outlives the readers of its members.
    const Json &m_json;
    const std::string *m_root = nullptr;
    const JsonReader *m_parent = nullptr;
    const char *m_key = nullptr;
    size_t m_index = 0;
};

} // namespace moire
