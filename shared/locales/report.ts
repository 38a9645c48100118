import { area } from './area'

export const report = area(
  {
    'report.fingerprint': '校验码 {fingerprint}',
  },
  {
    'report.fingerprint': 'Fingerprint {fingerprint}',
  },
)
