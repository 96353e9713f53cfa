// SPDX-License-Identifier: Apache-2.0
#include "core/base/settings.h"

namespace sallyport {

QString SettingOrigin::description() const
{
    switch (kind) {
    case Kind::Default: return QStringLiteral("default");
    case Kind::File: return place;
    case Kind::DotEnv: return place;
    case Kind::Environment: return QStringLiteral("environment ") + place;
    case Kind::Flag: return QStringLiteral("flag ") + place;
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
