/** Words of made-up communiqués, in pairs of English and Korean. No sentence of a real one stands here. */

/** One term in both languages. */
export interface Term {
  en: string;
  ko: string;
}

const terms = (list: string): Term[] =>
  list.split(";").map((pair) => {
    const [en = "", ko = ""] = pair.split("|").map((word) => word.trim());
    return { en, ko };
  });

/** What paragraphs speak of: terms by topic of `content/topics.yaml`. Opening and closing are phrased apart. */
export const termsByTopic: Readonly<Record<string, readonly Term[]>> = {
  "alliance-vision": terms(
    "shared horizon|공동의 지평;founding treaty|기본 조약;common values|공동 가치;long-range blueprint|장기 청사진;partnership charter|동반자 헌장;generation of officers|장교 세대;seven decades of friendship|칠십 년의 우의;global role|세계적 역할",
  ),
  "security-environment": terms(
    "missile launches|미사일 발사;regional tension|역내 긴장;nuclear advances|핵 고도화;provocations at sea|해상 도발;submarine activity|잠수함 활동;solid-fuel rockets|고체연료 로켓;forward artillery|전방 포병;strategic uncertainty|전략적 불확실성",
  ),
  denuclearization: terms(
    "complete dismantlement|완전한 폐기;fissile material|핵분열 물질;verification regime|검증 체제;test site|시험장;enrichment plant|농축 시설;inspectors|사찰단;declaration of stocks|보유량 신고;irreversible steps|불가역적 조치",
  ),
  "dialogue-diplomacy": terms(
    "summit talks|정상회담;envoys|특사;humanitarian offer|인도적 제안;working-level contacts|실무 접촉;unconditional talks|조건 없는 대화;peace initiative|평화 구상;hotline|직통전화;reunion of families|가족 상봉",
  ),
  "inter-korean": terms(
    "border villages|접경 마을;loudspeakers|확성기;balloons|풍선;connecting road|연결 도로;guard posts|감시초소;military accord|군사 합의;buffer zone|완충 구역;excavation of remains|유해 발굴",
  ),
  "armistice-nll": terms(
    "maritime line|해상 경계선;fishing grounds|어장;armistice terms|정전 조건;patrol boats|경비정;western islands|서해 도서;naval clashes|해상 충돌;demarcation markers|경계 표지;rules of engagement|교전 규칙",
  ),
  "un-command": terms(
    "sending states|파병국;multinational headquarters|다국적 본부;rear bases|후방 기지;member contributions|회원국 기여;liaison officers|연락장교;flag and mandate|깃발과 위임;staff positions|참모 직위;neutral observers|중립 감시단",
  ),
  "sanctions-russia-dprk": terms(
    "arms transfers|무기 이전;ship-to-ship cargo|선박 간 환적;deployed troops|파병 병력;crypto theft|암호화폐 탈취;overseas laborers|해외 노동자;oil cap|유류 상한;monitoring panel|감시 패널;evasion networks|회피 조직망",
  ),
  "extended-deterrence": terms(
    "nuclear umbrella|핵우산;bomber visits|폭격기 전개;strategic submarines|전략 잠수함;full range of forces|모든 범주의 전력;tailored strategy|맞춤형 전략;visible assets|가시적 자산;overwhelming response|압도적 대응;assurance pledges|보장 공약",
  ),
  "nuclear-consultative-group": terms(
    "planning guidelines|기획 지침;table-top simulation|도상 연습;consultation channel|협의 통로;conventional integration|재래식 통합;security protocols|보안 절차;crisis communication|위기 소통;workstreams|과업;principals' sessions|수석대표 회의",
  ),
  "usfk-force-level": terms(
    "troop numbers|병력 규모;stationed forces|주둔 전력;rotational brigade|순환 여단;attack helicopters|공격헬기;current strength|현 수준;air squadrons|비행 대대;garrison families|주둔지 가족;force structure|부대 구조",
  ),
  "combined-defense-posture": terms(
    "readiness rates|준비태세 수준;interoperable systems|상호운용 체계;wartime supplies|전시 물자;prepositioned stocks|사전 배치 물자;ammunition reserves|탄약 비축;surge forces|증원 전력;joint doctrine|합동 교리;operational plans|작전계획",
  ),
  "mcm-report": terms(
    "chairmen's briefing|의장 보고;strategic directive|전략 지시;committee findings|위원회 결과;threat appraisal|위협 평가;military guidance|군사 지침;annual estimate|연례 판단;standing session|상설 회의;command posture review|지휘태세 검토",
  ),
  exercises: terms(
    "autumn drill|추계 훈련;field maneuvers|야외 기동;computer simulation|전산 모의;amphibious landing|상륙 훈련;multi-domain scenario|다영역 시나리오;civil defense drill|민방위 훈련;live-fire series|실사격;exercise calendar|연습 일정",
  ),
  training: terms(
    "gunnery ranges|사격장;airspace access|공역 사용;noise complaints|소음 민원;training grounds|훈련장;local residents|지역 주민;night flights|야간 비행;qualification rates|자격 비율;shared facilities|공용 시설",
  ),
  "opcon-transition": terms(
    "wartime control|전시 통제권;transition conditions|전환 조건;bilateral roadmap|양자 이행계획;capability assessment|능력 평가;verification stage|검증 단계;future headquarters|미래 사령부;acquisition of key assets|핵심 자산 확보;command authority|지휘권",
  ),
  cfc: terms(
    "deputy commander|부사령관;headquarters move|본부 이전;integrated staff|통합 참모;component commands|구성군 사령부;combined division|연합 사단;wartime organization|전시 편성;command post|지휘소;staff billets|참모 보직",
  ),
  "defense-reform": terms(
    "reform law|개혁 법안;manpower cuts|병력 감축;unit restructuring|부대 개편;reserve forces|예비 전력;smart barracks|스마트 병영;conscription terms|복무 기간;procurement process|획득 절차;innovation plan|혁신 계획",
  ),
  space: terms(
    "orbital awareness|궤도 인식;satellite links|위성 연결;launch notification|발사 통보;space debris|우주 잔해;commercial cell|상업 조직;jamming threats|전파교란 위협;positioning signals|위치 신호;space cadre|우주 인력",
  ),
  cyber: terms(
    "network defense|네트워크 방어;malicious actors|악성 행위자;ransomware attacks|랜섬웨어 공격;incident response|사고 대응;zero-trust architecture|제로 트러스트 구조;cyber range|사이버 훈련장;critical infrastructure|핵심 기반시설;software supply chain|소프트웨어 공급망",
  ),
  "missile-response": terms(
    "early warning|조기경보;interceptor batteries|요격 포대;layered shield|다층 방패;detection sensors|탐지 감지기;hypersonic gliders|극초음속 활공체;strike system|타격체계;radar coverage|레이더 범위;counter-missile study|대응 연구",
  ),
  "science-technology": terms(
    "autonomous vehicles|무인 이동체;quantum sensing|양자 감지;directed energy|지향성 에너지;artificial intelligence|인공지능;wireless networks|무선망;research laboratories|연구소;technology roadmap|기술 이행도;executive committee|집행위원회",
  ),
  "defense-industry": terms(
    "ship repair|함정 정비;supply chains|공급망;reciprocal purchase|상호 구매;sustainment hubs|지속지원 거점;munitions output|탄약 생산;engine overhaul|엔진 정비;export licenses|수출 허가;spare parts|수리 부속",
  ),
  cwmd: terms(
    "chemical agents|화학 작용제;decontamination units|제독 부대;biological samples|생물 시료;proliferation ships|확산 선박;interdiction drill|차단 훈련;consequence management|사후 관리;protective masks|보호 마스크;hazard warning|위험 경보",
  ),
  "global-security": terms(
    "peacekeeping missions|평화유지 임무;anti-piracy patrols|해적 퇴치 순찰;reconstruction aid|재건 지원;climate resilience|기후 회복력;disaster relief|재난 구호;epidemic response|감염병 대응;women in peace talks|여성의 평화 참여;stabilization teams|안정화 팀",
  ),
  "indo-pacific": terms(
    "open sea lanes|열린 해로;freedom of overflight|상공 비행의 자유;strait stability|해협의 안정;island partners|도서국 협력;capacity building|역량 강화;regional forums|역내 협의체;coast guards|해양경찰;rules-based order|규칙 기반 질서",
  ),
  trilateral: terms(
    "three-way exercise|삼자 연습;data sharing|정보 공유;ministerial calls|장관 통화;cooperation framework|협력 틀;naval escort|해상 호송;warning link|경보 연동;staff talks|참모 회의;neighboring partner|인접 동반자",
  ),
  "strategic-flexibility": terms(
    "out-of-area missions|역외 임무;global posture|세계 태세;redeployment notice|재배치 통보;flexible basing|유연한 기지 운용;contingency transit|유사시 통과;host consent|접수국 동의;mobility corridors|기동 통로;regional commitments|역내 공약",
  ),
  "nuclear-powered-submarines": terms(
    "reactor fuel|원자로 연료;hull construction|선체 건조;propulsion agreement|추진 협정;shipyard investment|조선소 투자;crew training|승조원 교육;safeguards|안전조치;undersea patrol|수중 초계;technology transfer|기술 이전",
  ),
  bases: terms(
    "land return|부지 반환;camp relocation|기지 이전;environmental survey|환경 조사;housing blocks|주거 단지;city park|도시 공원;construction schedule|공사 일정;joint commission|합동위원회;remediation costs|정화 비용",
  ),
  "burden-sharing": terms(
    "cost agreement|비용 협정;labor payroll|인건비;multi-year term|다년 기간;annual increase|연간 증가율;local contractors|현지 업체;negotiators|협상단;fair contribution|공평한 기여;ratification|비준",
  ),
};

/** What a thing is said to be. */
export const qualities = terms(
  "steadfast|확고한;comprehensive|포괄적;recent|최근의;practical|실질적;bilateral|양자;close|긴밀한;effective|효과적;growing|증대되는;timely|시의적절한;lasting|지속적;credible|신뢰할 수 있는;balanced|균형 잡힌;expanded|확대된;important|중요한;decisive|결정적;ongoing|진행 중인;improved|개선된;necessary|필요한;rapid|신속한;robust|강력한",
);

/** What ministers did: past tense, and the Korean noun that 하다 follows. */
export const deeds = terms(
  "reaffirmed|재확인;emphasized|강조;welcomed|환영;reviewed|점검;endorsed|승인;discussed|논의;assessed|평가;supported|지지;acknowledged|인정;commended|치하;examined|검토;recognized|인식;underlined|역설;praised|상찬;approved|채택;considered|고려;highlighted|부각;confirmed|확인;appreciated|감사;monitored|주시",
);

/** What they mean to do. */
export const aims = terms(
  "strengthen|강화;improve|개선;expand|확대;maintain|유지;complete|완료;deepen|심화;coordinate|조율;modernize|현대화;protect|보호;sustain|지속;promote|증진;implement|이행;develop|발전;prepare|준비;accelerate|가속화;restore|복원;evaluate|평가;institutionalize|제도화;support|지원;secure|확보",
);

/** Where a sentence comes from, or goes on to. */
export const openers = terms(
  "|;|;|;|;In this regard, |이와 관련하여 ;Furthermore, |나아가 ;In addition, |또한 ;Looking ahead, |앞으로 ;Building on past work, |그간의 작업을 바탕으로 ",
).map(({ en, ko }) => ({ en: en === "" ? "" : `${en} `, ko: ko === "" ? "" : `${ko} ` }));

/** Where and for whom something is done; `{alliance}` names the host first, `{north}` follows the habit of a text. */
export const regions = terms(
  "on the peninsula|한반도에서;across the region|역내에서;around the world|전 세계에서;in the coming year|내년에;at every level|모든 수준에서;in peacetime and in crisis|평시와 위기 시에;within existing channels|기존 협의체 안에서;over the long term|장기적으로;for the {alliance} Alliance|한미 동맹을 위하여;against {north}|{north}에 맞서",
);

/** Kinds of bodies that a made-up name is given to. */
export const bodies = terms(
  "Working Group|실무단;Dialogue|대화;Task Force|전담반;Initiative|구상;Framework|기본틀;Study|공동연구;Committee|위원회;Guidelines|지침",
);

/** Syllables of made-up names, so that no name is a real one. */
export const syllables = terms(
  "ka|카;ren|렌;mo|모;tas|타스;li|리;dor|도르;ve|베;sun|순;pa|파;har|하르;no|노;bel|벨;shi|시;gor|고르;ta|타;mir|미르",
);
