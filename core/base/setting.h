// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"

#include <array>
#include <limits>

namespace sallyport {

/// Under which heading a setting stands in help texts and in the sample file.
enum class SettingGroup { Serving, Data, Accounts, Web, Operation, Limits };

QString groupTitle(SettingGroup group);

/// What a number may be, in the unit of its type: bytes, (milli)seconds, or pieces.
struct SettingRange
{
    qint64 least = std::numeric_limits<qint64>::min();
    qint64 most = std::numeric_limits<qint64>::max();
};

/// One setting: its TOML key, its flag, its environment names, and the member it fills.
template<class Owner, class Member>
struct Setting
{
    using Value = Member;

    // A constructor, because clang before 17 deduces nothing for aggregates.
    constexpr Setting(SettingGroup group_, const char *key_, Member Owner::*member_, const char *flag_,
                      std::array<const char *, 2> environment_, const char *help_, SettingRange range_ = {})
        : group(group_),
          key(key_),
          member(member_),
          flag(flag_),
          environment(environment_),
          help(help_),
          range(range_)
    { }

    Member &in(Settings &settings) const
    {
        if constexpr (std::is_same_v<Owner, LimitSettings>)
            return settings.limits.*member;
        else
            return settings.*member;
    }
    const Member &in(const Settings &settings) const { return in(const_cast<Settings &>(settings)); }

    SettingGroup group;
    const char *key;
    Member Owner::*member;
    const char *flag; ///< "" for secrets: those never stand on a command line
    std::array<const char *, 2> environment; ///< the second one may be ""
    const char *help;
    SettingRange range; ///< for numbers
};

} // namespace sallyport
