// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/doctor/finding.h"

#include <QJsonObject>

namespace sallyport {

/// For people: what is well first, what is not last, where the eye is when the command ends.
void printReport(const Findings &findings);

/// For scripts, in the order of looking.
QJsonObject jsonOf(const Findings &findings);

} // namespace sallyport
