import { cl01ChildRehabilitation } from './cl-01-child-rehabilitation.js';
import { cl02DayCare } from './cl-02-day-care.js';
import { cl03AssistiveDevices } from './cl-03-assistive-devices.js';
import { fg01UtilityRelief } from './fg-01-utility-relief.js';
import { fl01WomenCancer } from './fl-01-women-cancer.js';
import { ga01RoadAccidentFund } from './ga-01-road-accident-fund.js';
import { gh01WorkerAid } from './gh-01-worker-aid.js';
import { hs01ChildIllness } from './hs-01-child-illness.js';
import { jt01PublicTransport } from './jt-01-public-transport.js';
import { jy01Preschool } from './jy-01-preschool.js';
import { jy02Compulsory } from './jy-02-compulsory.js';
import { jy03PlaceSubsidy } from './jy-03-place-subsidy.js';
import { jy04Senior } from './jy-04-senior.js';
import { jy05College } from './jy-05-college.js';
import { mz01Dibao } from './mz-01-dibao.js';
import { mz02Tekun } from './mz-02-tekun.js';
import { mz03LowIncome } from './mz-03-low-income.js';
import { mz04Orphan } from './mz-04-orphan.js';
import { mz05DeFacto } from './mz-05-de-facto.js';
import { mz06UrgentRelief } from './mz-06-urgent-relief.js';
import { mz07ExpenditureRelief } from './mz-07-expenditure-relief.js';
import { mz08DisabilityLiving } from './mz-08-disability-living.js';
import { mz09DisabilityNursing } from './mz-09-disability-nursing.js';
import { mz10OldAge } from './mz-10-old-age.js';
import { mz11HomeCare } from './mz-11-home-care.js';
import { mz12HomelessRescue } from './mz-12-homeless-rescue.js';
import { mz13FuneralWaiver } from './mz-13-funeral-waiver.js';
import { rs01Unemployment } from './rs-01-unemployment.js';
import { rs02HardToEmploy } from './rs-02-hard-to-employ.js';
import { rs03StartupLoan } from './rs-03-startup-loan.js';
import { rs04Pension } from './rs-04-pension.js';
import { sf01LegalAid } from './sf-01-legal-aid.js';
import { tw01HopeProject } from './tw-01-hope-project.js';
import { ty01VeteranAid } from './ty-01-veteran-aid.js';
import { wj01Screening } from './wj-01-screening.js';
import { wj02OnlyChild } from './wj-02-only-child.js';
import { wj03EmergencyFund } from './wj-03-emergency-fund.js';
import { yb01Premium } from './yb-01-premium.js';
import { yb02MedicalAid } from './yb-02-medical-aid.js';
import { yb03SecondMedicalAid } from './yb-03-second-medical-aid.js';
import { yj01DisasterRelief } from './yj-01-disaster-relief.js';
import { zj01PublicHousing } from './zj-01-public-housing.js';
import type { Policy } from '../policy.js';

/** The 42 reconstructed policies of 17 departments, in the order of the catalogue. */
export const policies2021: readonly Policy[] = [
  mz01Dibao,
  mz02Tekun,
  mz03LowIncome,
  mz04Orphan,
  mz05DeFacto,
  mz06UrgentRelief,
  mz07ExpenditureRelief,
  mz08DisabilityLiving,
  mz09DisabilityNursing,
  mz10OldAge,
  mz11HomeCare,
  mz12HomelessRescue,
  mz13FuneralWaiver,
  yb01Premium,
  yb02MedicalAid,
  yb03SecondMedicalAid,
  rs01Unemployment,
  rs02HardToEmploy,
  rs03StartupLoan,
  rs04Pension,
  jy01Preschool,
  jy02Compulsory,
  jy03PlaceSubsidy,
  jy04Senior,
  jy05College,
  wj01Screening,
  wj02OnlyChild,
  wj03EmergencyFund,
  zj01PublicHousing,
  cl01ChildRehabilitation,
  cl02DayCare,
  cl03AssistiveDevices,
  ty01VeteranAid,
  sf01LegalAid,
  gh01WorkerAid,
  fl01WomenCancer,
  tw01HopeProject,
  hs01ChildIllness,
  yj01DisasterRelief,
  jt01PublicTransport,
  ga01RoadAccidentFund,
  fg01UtilityRelief,
];
