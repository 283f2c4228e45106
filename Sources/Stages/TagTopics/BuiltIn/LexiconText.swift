// Written by `make lexicon` from pipelines/lexicons/media-topics.yaml and
// pipelines/lexicons/media-topics-weights.tsv: edit those.
// swift-format-ignore-file

/// The lexicon that comes with stet, in the form that `CompactTaxonomy` reads.
enum LexiconText {
    static let taxonomy: StaticString = #"""
v	medtop/2023-10-24
c	medtop:01000000	arts, culture, entertainment and media				
t		entertainment
t		showbiz
t		pop culture
t		artistic
t		celebrity
c	medtop:20000002	arts and entertainment	medtop:01000000			
t	2	arts and entertainment
t	2	performing arts
t	2	Broadway
t		artist
t		performer
t		entertainer
t		comedy
t		comedian
t		fan base
t		musical
t		festival
c	medtop:20000005	cinema	medtop:20000002			
t	2	film director
t	2	box office
t	2	filmmaker
t	2	Hollywood
t	2	screenplay
t	2	cinema
t	2	film festival
t	2	best picture
t	2	film critic
t	2	blockbuster
t	2	Oscar
t	2	Academy Award
t	2	film award
t	2	Bollywood
t	2	Nollywood
t	2	screenwriter
t	2	film-maker
t	1.2	movie
t		film
t		actor
t		actress
t		sequel
t		starring
t		trailer
t		documentary
n		film footage
c	medtop:20000011	fashion	medtop:20000002			
t	2	fashion designer
t	2	catwalk
t	2	fashion week
t	2	fashion show
t	2	supermodel
t		fashion
t		couture
c	medtop:20000013	literature	medtop:20000002			
t	2	novelist
t	2	bestseller
t	2	literary
t	2	book prize
t	2	poet
t	2	poetry
t		novel
t		memoir
t		fiction
t		book tour
t	0.3	author
n		novel coronavirus
n		novel virus
c	medtop:20000018	music	medtop:20000002			
t	2	album
t	2	singer
t	2	songwriter
t	2	Grammy
t	2	rapper
t	2	hip-hop
t	2	pop star
t	2	rock band
t	2	concert
t	2	Afrobeats
t	2	record label
t	2	orchestra
t	2	musician
t	2	solo artist
t	2	opera
t	2	music festival
t	2	music video
t	2	guitarist
t	2	chart-topping
t		song
t		music
t		band
t		singing
t		lyric
t		gig
t		duet
t		remix
t		choir
t		drummer
t		pianist
t		jazz
c	medtop:20000029	theatre	medtop:20000002			
t	2	theatre director
t	2	West End
t	2	playwright
t	2	stage production
t	2	stage play
t		rehearsal
t		matinee
t		theatre
c	medtop:20000031	visual arts	medtop:20000002			
t	2	art gallery
t	2	painter
t	2	sculptor
t	2	sculpture
t	2	watercolour
t		painting
t		art
c	medtop:20000038	culture	medtop:01000000			
t		cultural heritage
t		folklore
t	0.5	cultural
t	0.3	culture
c	medtop:20001135	art exhibition	medtop:20000038			
t	2	art exhibition
t	2	art exhibit
t	2	retrospective
c	medtop:20000043	library and museum	medtop:20000038			
t	2	museum
t	2	library
t	2	curator
c	medtop:20000044	monument and heritage site	medtop:20000038			
t	2	heritage site
t	2	listed building
t		monument
c	medtop:20000045	mass media	medtop:01000000			
t	3	media bias
t	2.5	mainstream media
t	2.5	liberal media
t	2.5	journalism
t	2.5	media critic
t	2.5	biased reporting
t	2.5	media narrative
t	2.5	media watchdog
t	2.5	journalistic
t	2	media outlet
t	2	media coverage
t	2	news coverage
t	2	press corps
t	2	biased coverage
t	2	news organisation
t	2	media company
t	2	media mogul
t	2	debate moderator
t	2	media figure
t	2	media reporter
t	2	prime-time host
t	2	news division
t	1.2	journalist
t		biased
t		moderator
t		pundit
t		White House correspondent
t	0.9	media
t	0.8	bias
t	0.35	reporter
c	medtop:20001319	disinformation and misinformation	medtop:20000045			
t	2.5	fake news
t	2.5	fact-checker
t	2.5	fact check
t	2	disinformation
t	2	debunked
t	2	false claim
t	2	misleading claim
t	2	hoax
t	1.5	misinformation
t	0.8	conspiracy theory
c	medtop:20000046	news media	medtop:20000045			
t	2.5	newsroom
t	2.5	Fox News host
t	2.5	CNN host
t	2.5	MSNBC host
t	2.5	CNN anchor
t	2	news media
t	2	cable news
t	2	news network
t	2	news channel
t	2	news anchor
t	2	news show
t	2	wire service
t	2	cable network
t	1.5	news outlet
t	1.5	on-air
t		correspondent
t		anchor
t		retraction
t		newsman
x		MSNBC
t	0.7	headline
t	0.3	news agency
c	medtop:20000047	newspaper	medtop:20000045			
t	2	tabloid
t	2	broadsheet
t	2	front page
t	2	op-ed page
t	2	editorial board
t		columnist
t		op-ed
t		editorial
t	0.8	newspaper
t	0.5	editor
c	medtop:20000050	radio	medtop:20000045			
t	2	radio station
t	2	radio host
t	2	talk radio
t		podcast
t		airwaves
t	0.4	radio
c	medtop:20001182	social media	medtop:20000045			
t	2	social media platform
t	2	social media company
t	2	viral video
t	2	social media post
t	2	content moderation
t		hashtag
t		went viral
x	0.6	Instagram
t	0.4	social media
x	0.4	Facebook
x	0.25	Twitter
c	medtop:20000051	television	medtop:20000045			
t	2	TV show
t	2	television series
t	2	sitcom
t	2	primetime
t	2	reality show
t	2	reality TV
t	2	soap opera
t	2	late-night host
t	2	television network
t	2	TV channel
t	2	TV presenter
t	2	talk show
t	2	Emmy
t	2	broadcaster
t	2	viewing figure
t		episode
t		Netflix
t		presenter
t	0.6	television
t	0.6	viewer
t	0.6	broadcast
t	0.6	anchor
x	0.6	TV
t	0.3	ratings
c	medtop:02000000	crime, law and justice				
t		unlawful
t		lawful
t	0.7	criminal
t	0.2	legal
c	medtop:20000082	crime	medtop:02000000			
t	2	crime scene
t	2	criminal activity
t	2	crime rate
t	2	violent crime
t	2	gang member
t	2	gunman
t	2	gunmen
t	2	crime wave
t		offender
t		gang
t		felony
t		perpetrator
t		firearm
t	0.8	crime
t	0.4	suspect
c	medtop:20000083	arson	medtop:20000082			
t	2	arson
t	2	arsonist
c	medtop:20000084	assault	medtop:20000082			
t	2	stabbing
t	2	beaten up
t	2	knife attack
t	2	aggravated assault
t	2	knife crime
t	2	acid attack
t	2	rapist
t	1.2	sexual assault
t		knife
t		stabbed
t	0.8	rape
t	0.6	assault
t	0.3	attacker
c	medtop:20000087	corporate crime	medtop:20000082			
t	2	corporate crime
t	2	insider trading
t	2	money laundering
t	2	embezzlement
t	2	tax evasion
t	2	accounting scandal
c	medtop:20000093	corruption	medtop:20000082			
t	2	kickback
t	2	anti-corruption
t	2	graft
t	2	bribery
t	2	bribe
t		corruption
t	0.5	corrupt
c	medtop:20000086	cyber crime	medtop:20000082			
t	2	cyber crime
t	2	cybercrime
t	2	ransomware
t	2	phishing
t	2	data breach
t	2	identity theft
t		hacker
t	0.8	hacking
c	medtop:20000095	drug related crimes	medtop:20000082			
t	2	drug trafficking
t	2	drug dealer
t	2	drug smuggling
t	2	drug cartel
t	2	drug trafficker
t	2	narcotics
t		cocaine
t		heroin
t		methamphetamine
t		smuggler
c	medtop:20000097	fraud	medtop:20000082			
t	2	fraudster
t	2	forged
t	2	scam
t	2	defraud
t	2	counterfeit
t	0.8	fraud
c	medtop:20000098	hijacking	medtop:20000082			
t	2	hijacking
t	2	hijacker
c	medtop:20000099	homicide	medtop:20000082			
t	2	homicide
t	2	manslaughter
t	2	murderer
t	2	shot dead
t	2	mass murder
t	2	serial killer
t	2	fatally shot
t	2	shot and killed
t	1.5	murder
t		killer
t	0.4	killing
c	medtop:20001283	human smuggling and trafficking	medtop:20000082			
t	2	human trafficking
t	2	people smuggling
t	2	people smuggler
t	2	trafficked
t	2	sex trafficking
c	medtop:20000100	kidnapping	medtop:20000082			
t	2	kidnapped
t	2	kidnapper
t	2	abducted
t	2	abduction
t	2	ransom
c	medtop:20000101	organised crime	medtop:20000082			
t	2	organised crime
t	2	mafia
t	2	crime syndicate
t	2	mobster
c	medtop:20000104	robbery and theft	medtop:20000082			
t	2	robbery
t	2	burglary
t	2	robber
t	2	burglar
t	2	thief
t	2	shoplifting
t	2	looted
t		theft
t		stolen
t		heist
c	medtop:20001313	shootings	medtop:20000082			
t	2	mass shooting
t	2	shooter
t	2	gunfire
t	2	school shooting
t	2	opened fire
t	2	gun violence
t	2	active shooter
t	2	shooting spree
t	2	gunshot wound
t	1.2	shooting
t	0.6	bullet
c	medtop:20000103	terrorism	medtop:20000082			
t		terrorism charge
t		terror plot
t		terror suspect
c	medtop:20001320	torture	medtop:20000082			
t	2	torture
t	2	waterboarding
c	medtop:20001285	vandalism	medtop:20000082			
t	2	vandalism
t	2	vandalised
t	2	graffiti
c	medtop:20000105	war crime	medtop:20000082			
t	2	war crime
t	2	war criminal
t	2	crimes against humanity
c	medtop:20000106	judiciary	medtop:02000000			
t		judicial
t		judiciary
t		jurist
c	medtop:20000107	court	medtop:20000106			
t	2	appeals court
t	2	district judge
t	2	circuit court
t	2	oral argument
t	2	lower court
t	2	majority opinion
t	2	dissenting opinion
t	2	court order
t	2	injunction
t	2	courtroom
t	2	court filing
t	2	magistrate
t	2	state court
t	2	judge ruled
t	2	court ruled
t	1.2	court ruling
t	1.2	federal court
t		federal judge
t		plaintiff
t	0.8	judge
t	0.8	tribunal
t	0.7	lawsuit
t	0.6	court
t	0.6	ruling
t	0.6	litigation
t	0.5	sued
t	0.4	hearing
c	medtop:20000108	appeal (court)	medtop:20000107			
t	2	court of appeal
t	2	lost an appeal
t	2	appeal hearing
t	0.3	appeal
c	medtop:20001287	supreme and high court	medtop:20000107			
t	2	high court
t	2	chief justice
t	2	constitutional court
t	2	highest court
t	2	top court
t	1.5	Supreme Court
x	1.5	justices
x	0.5	Justice
c	medtop:20000111	trial (court)	medtop:20000107			
t	2	jury
t	2	juror
t	2	verdict
t	2	trial court
t	2	defendant
t	2	not guilty
t	2	pleaded guilty
t	2	sentenced to
t	2	found guilty
t	2	acquitted
t	2	on trial
t	2	mistrial
t		conviction
t		convicted
t		sentencing
t	0.8	testified
t	0.8	guilty
t	0.5	testimony
t	0.4	trial
t	0.4	witness
c	medtop:20000118	prosecution and prosecutors	medtop:20000106			
t	2	prosecutor
t	2	special counsel
t	2	indictment
t	2	indicted
t	2	district attorney
t	2	prosecution
t	2	Justice Department
t	2	grand jury
t	1.5	attorney general
t	1.5	criminal charge
t	1.5	facing charges
t		charged with
t	0.7	attorney
t	0.6	lawyer
c	medtop:20000121	law	medtop:02000000			
t		legality
t		jurisdiction
t	0.6	statute
t	0.2	law
c	medtop:20000122	civil law	medtop:20000121			
t	2	civil suit
t	2	class action
t	2	damages claim
t	2	libel
t	2	defamation
t		settlement
c	medtop:20000125	criminal law	medtop:20000121			
t	2	death penalty
t	2	capital punishment
t	2	death row
t	2	criminal justice
t	2	mandatory minimum
t	2	lethal injection
t	2	criminal code
t		prison
t		jail
t		inmate
t		parole
t		imprisoned
t		probation
t		incarceration
t		incarcerated
t		prisoner
t		sentence
c	medtop:20000126	international law	medtop:20000121			
t	2	international law
t	2	International Criminal Court
t	2	international tribunal
t	2	law of the sea
c	medtop:20000129	law enforcement	medtop:02000000			
t	0.9	law enforcement
c	medtop:20000130	arrest	medtop:20000129			
t	2	police custody
t	2	arrest warrant
t		handcuffed
t	0.7	custody
t	0.6	arrest
t	0.5	detained
n		cardiac arrest
c	medtop:20000131	investigation (criminal)	medtop:20000129			
t	2	criminal investigation
t	2	forensic
t	2	wiretap
t	2	obstruction of justice
t	2	criminal probe
t	2	FBI agent
t	2	search warrant
t	2	FBI director
x	1.5	FBI
t	1.2	subpoena
t		detective
t	0.7	investigation
t	0.7	investigator
t	0.6	probe
t	0.2	evidence
c	medtop:20000133	police	medtop:20000129			
t	2	policeman
t	2	police chief
t	2	officer-involved
t	2	police shooting
t	2	police brutality
t	2	police force
t	2	body camera
t	2	riot police
t	1.5	police officer
t	1.5	police department
t		sheriff
t	0.8	cop
t	0.7	police
t	0.4	officer
n		chief executive officer
n		chief financial officer
n		press officer
c	medtop:20001299	surveillance	medtop:20000129			
t	2	eavesdropping
t	2	CCTV
t	2	wiretapping
t		surveillance
c	medtop:03000000	disaster, accident and emergency incident				
t	2	disaster zone
t	2	emergency services
t	2	feared dead
t		death toll
t		state of emergency
t		casualties
t		rubble
t		devastation
t		debris
t	0.8	disaster
t	0.5	survivor
t	0.5	catastrophe
t	0.4	injured
t	0.3	devastated
t	0.3	tragedy
t	0.2	victim
c	medtop:20000139	accident and emergency incident	medtop:03000000			
t	2	fatal accident
t	2	emergency landing
t	0.6	accident
t	0.3	blast
t	0.2	emergency
c	medtop:20001321	drowning	medtop:20000139			
t	1.5	drowning
t		lifeguard
c	medtop:20000140	explosion accident and incident	medtop:20000139			
t	2	gas leak
t	2	gas explosion
t	0.7	explosion
t	0.5	exploded
c	medtop:20000141	industrial accident and incident	medtop:20000139			
t	2	industrial accident
t	2	chemical leak
t	2	mine collapse
t	2	trapped miner
c	medtop:20000161	structural failure	medtop:20000139			
t	2	building collapse
t	2	bridge collapse
t	2	dam failure
t	2	collapsed building
t	2	collapsed bridge
c	medtop:20000143	transportation accident and incident	medtop:20000139			
t	2	crash site
t	2	crash investigator
t	2	crash scene
t		collision
t		wreckage
t	0.5	crash
c	medtop:20000144	air and space accident and incident	medtop:20000143			
t	2	plane crash
t	2	air crash
t	2	black box
t	2	missing plane
t	2	aviation safety
t	2	cockpit voice recorder
t	2	flight recorder
t	2	crash-landed
t		cockpit
t		airliner
t	0.3	pilot
c	medtop:20000145	maritime accident and incident	medtop:20000143			
t	2	shipwreck
t	2	capsized
t	2	ferry disaster
t	2	sank off
t	2	sinking ship
t		coast guard
t		lifeboat
c	medtop:20000146	railway accident and incident	medtop:20000143			
t	2	train crash
t	2	derailment
t	2	level crossing
t	2	derailed train
t	2	train derailed
c	medtop:20000147	road accident and incident	medtop:20000143			
t	2	car crash
t	2	traffic accident
t	2	road accident
t	2	pile-up
t	2	bus crash
c	medtop:20000148	disaster	medtop:03000000			
t	2	disaster relief
t	2	relief effort
t	2	humanitarian disaster
t	2	disaster area
t	2	disaster response
t	0.4	aftermath
c	medtop:20000149	famine	medtop:20000148			
t	2	famine
t	2	starvation
c	medtop:20000150	fire	medtop:20000148			
t	2	bushfire
t	2	forest fire
t	1.5	wildfire
t	1.2	firefighter
t		flames
t		blaze
t		engulfed
c	medtop:20000151	natural disaster	medtop:20000148			
t	2	natural disaster
t	2	evacuee
t	2	evacuation order
t	2	aid to storm victims
t	2	disaster victim
t		evacuated
t		evacuation
c	medtop:20000152	drought	medtop:20000151			
t	0.6	drought
c	medtop:20000153	earthquake	medtop:20000151			
t	2	earthquake
t	2	magnitude quake
t	2	epicentre
t	2	aftershock
t	2	seismic
t		quake
c	medtop:20000154	flood	medtop:20000151			
t	2	floodwater
t	2	flash flood
t	2	levee
t		flooding
c	medtop:20000155	landslide	medtop:20000151			
t	2	landslide
t	2	mudslide
t	2	avalanche
c	medtop:20000157	meteorological disaster	medtop:20000151			
t	2.5	tornado
t	2	hurricane
t	2	typhoon
t	2	cyclone
t	2	storm surge
t	2	tropical storm
t	2	twister
t	2	blizzard
t		storm
t		landfall
c	medtop:20001353	tsunami	medtop:20000151			
t	1.2	tsunami
c	medtop:20000159	volcanic eruption	medtop:20000151			
t	2	volcano
t	2	volcanic eruption
t	2	lava
t		eruption
c	medtop:20000168	emergency response	medtop:03000000			
t	2	search and rescue
t	2	rescuer
t	2	rescue worker
t	2	rescue team
t	2	emergency response
t	2	emergency worker
t	2	rescue effort
t	2	relief worker
t	1.2	first responder
t		paramedic
t		FEMA
t	0.5	ambulance
t	0.5	rescue
c	medtop:04000000	economy, business and finance				
t	0.8	economist
t	0.6	economic
t	0.5	financial
t	0.4	commercial
c	medtop:20000170	business information	medtop:04000000			
t	2	chief executive
t	2	quarterly result
t	2	business leader
t	2	business community
t	2	small business
t		subsidiary
x	0.7	CEO
t	0.5	corporate
t	0.5	firm
t	0.4	company
t	0.4	business
c	medtop:20000183	business financing	medtop:20000170			
t	2	initial public offering
t	2	bond issue
t	2	bankruptcy
t	2	bankrupt
t	2	private equity
t	2	venture capital
t	2	bailout
t	2	funding round
t		creditor
t		financing
c	medtop:20000199	business governance	medtop:20000170			
t	2	annual general meeting
t	2	board of directors
t	2	shareholder
t		boardroom
t	0.3	chairman
c	medtop:20001365	business reporting and performance	medtop:20000170			
t	2	quarterly profit
t	2	pre-tax profit
t	2	annual results
t	2	sales figure
t	2	profit warning
t	2	net profit
t	2	operating profit
t	2	revenue growth
t	2	profit forecast
t		earnings
t	0.8	profit
x	0.7	sales
t	0.6	revenue
t	0.4	quarter
c	medtop:20001366	business restructuring	medtop:20000170			
t	2	takeover bid
t	2	merger
t	2	buyout
t	2	joint venture
t	1.5	takeover
t		acquisition
t		restructuring
t	0.3	stake
c	medtop:20000192	business strategy and marketing	medtop:20000170			
t	2	advertising campaign
t	2	business strategy
t	2	advertiser
t	0.5	marketing
t	0.4	brand
c	medtop:20000344	economy	medtop:04000000			
t	2	economic recovery
t	2	economic downturn
t	2	economic crisis
t	2	state of the economy
t	2	global economy
t	0.7	economy
c	medtop:20000346	macro economics	medtop:20000344			
t		macroeconomic
t		economic data
t		Treasury
c	medtop:20000348	budgets and budgeting	medtop:20000346			
t		spending plan
t		budget plan
c	medtop:20000350	central bank	medtop:20000346			
t	2	central bank
t	2	Federal Reserve
t	2	Bank of England
t	2	European Central Bank
t	2	central banker
t		Fed
c	medtop:20000351	consumers	medtop:20000346			
t	2	consumer spending
t	2	consumer confidence
t	2	retail sales
t		consumer
c	medtop:20000354	credit and debt	medtop:20000346			
t	2	household debt
t	2	student loan
t	2	credit crunch
t		debt
c	medtop:20000355	currency	medtop:20000346			
t	2	exchange rate
t	2	foreign exchange
t	2	foreign currency
t	2	against the dollar
t	2	devaluation
t	2	currency market
t	2	cryptocurrency
t		currency
t		dollar
t		euro
c	medtop:20000357	economic growth	medtop:20000346			
t	2	economic growth
t	2	gross domestic product
t	2	GDP
t	2	growth rate
t	2	growth forecast
t		growth
c	medtop:20000358	economic indicator	medtop:20000346			
t	2	economic indicator
t	2	leading indicator
t	2	industrial output
t	2	economic output
c	medtop:20000365	employment statistics	medtop:20000346			
t	2	jobless rate
t	2	unemployment rate
t	2	jobless claims
t	2	jobs report
t	2	nonfarm payroll
t	2	job creation
t	2	job growth
c	medtop:20000366	exports	medtop:20000346			
t	2	exporter
t		export
c	medtop:20000368	government debt	medtop:20000346			
t	2	government debt
t	2	national debt
t	2	sovereign debt
t	2	debt crisis
t	2	default on its debt
c	medtop:20000369	imports	medtop:20000346			
t	2	importer
t		import
c	medtop:20000370	inflation	medtop:20000346			
t	2	inflation
t	2	consumer price
t	2	cost of living
t	2	price rise
c	medtop:20000371	interest rate	medtop:20000346			
t	2	interest rate
t	2	rate hike
t	2	rate rise
t	2	rate cut
c	medtop:20000372	international economic institution	medtop:20000346			
t	2	International Monetary Fund
t	2	World Bank
t	2	IMF
c	medtop:20000373	international trade	medtop:20000346			
t	2	trade war
t	2	trade deal
t	2	trade deficit
t	2	free trade
t	2	trade agreement
t	2	trade talks
t	2	trade barrier
t	2	trade policy
t	2	trading partner
t	2	World Trade Organisation
t	2	trade representative
t	2	protectionism
t	2	trade dispute
t	2	trade negotiator
t	2	trade negotiation
t	2	trade surplus
t	2	bilateral trade
t	2	grain exports
t	2	trade turnover
t	2	mutual trade
t	2	trade relations
t	1.5	export item
t		trade
t		economic cooperation
c	medtop:20000378	investments	medtop:20000346			
t	2	foreign investment
t	2	foreign direct investment
t	2	investment fund
t	2	investor
t		investment
c	medtop:20000379	monetary policy	medtop:20000346			
t	2	monetary policy
t	2	quantitative easing
t	2	bond-buying
c	medtop:20000380	mortgage	medtop:20000346			
t	2	mortgage
c	medtop:20000382	prices	medtop:20000346			
t	2	price increase
t	2	rising prices
t	2	price cap
t	0.5	price
c	medtop:20000383	recession	medtop:20000346			
t	2	recession
t	2	economic slowdown
t	2	financial crisis
c	medtop:20000384	tariff	medtop:20000346			
t	2	tariff
t	2	customs duty
t	2	steel tariff
t	2	import duty
c	medtop:20000385	market and exchange	medtop:04000000			
t	2	stock market
t	2	financial market
t	2	stock exchange
t	2	share price
t	2	Dow Jones
t	2	Nasdaq
t	2	Dow
t	2	FTSE
t	2	bull market
t	2	bear market
t	2	sell-off
x	1.3	Wall Street
t		trader
x	0.8	stocks
x	0.6	shares
t	0.6	stock
t	0.5	index
t	0.5	market
c	medtop:20000386	commodity market	medtop:20000385			
t	2	oil price
t	2	gold price
t	2	commodity price
t	2	crude oil
t	2	commodity
t	2	crude price
t		crude
t		barrel
c	medtop:20000390	debt market	medtop:20000385			
t	2	bond market
t	2	government bond
t	2	bond yield
t	2	junk bond
t	2	treasury bond
t		bond
t		yield
c	medtop:20000209	products and services	medtop:04000000			
t	0.7	manufacturer
t	0.7	supplier
t	0.5	customer
t	0.4	industry
c	medtop:20000210	agriculture	medtop:20000209			
t	2	farmer
t	2	agriculture
t	2	crop
t	2	harvest
t	2	livestock
t	2	dairy
t	2	agricultural
t	2	fertiliser
t	2	grain
t	2	farmland
t	2	soybean
t		farm
t		cattle
t		wheat
t		corn
t		maize
c	medtop:20000217	chemicals	medtop:20000209			
t	2	chemical company
t	2	petrochemical
c	medtop:20000213	commercial fishing	medtop:20000209			
t	2	fishing industry
t	2	fishing fleet
t	2	fishing quota
t	2	trawler
c	medtop:20000235	construction and property	medtop:20000209			
t	2	housing market
t	2	house price
t	2	home sales
t	2	property market
t	2	real estate
t	2	construction industry
t	2	homebuilder
t	2	housebuilder
t	2	foreclosure
t		homeowner
t		construction
t	0.5	property
c	medtop:20000243	consumer goods	medtop:20000209			
t	2	consumer goods
t	2	household goods
c	medtop:20000256	energy and resource	medtop:20000209			
t	2	oil company
t	2	natural gas
t	2	energy company
t	2	oil producer
t	2	power plant
t	2	pipeline
t	2	electricity price
t	2	energy price
t	2	fracking
t	2	gasoline
t	2	oil field
t	2	energy industry
t	2	refinery
t	2	energy independence
t	2	shale gas
t	2	oil giant
t	1.5	gas price
t		oil
t		coal
t		fuel
t		petrol
t		drilling
t		petroleum
t	0.6	electricity
t	0.5	energy
c	medtop:20001370	financial service	medtop:20000209			
t	2	investment bank
t	2	banker
t	2	hedge fund
t	2	financial services
t	2	insurer
t	2	banking sector
t	2	financial institution
t	2	big banks
t	2	credit card
t	2	retail bank
t	2	lender
t	2	mobile money
t	2	banking industry
t	2	fund manager
t		bank
t		banking
t		lending
t	0.4	loan
c	medtop:20000294	manufacturing and engineering	medtop:20000209			
t	2	carmaker
t	2	car maker
t	2	manufacturing plant
t	2	manufacturing
t	2	automaker
t	2	aircraft maker
t	2	auto industry
t	2	production line
t	2	assembly line
t	1.2	factory
t		supply chain
t	0.3	plant
c	medtop:20000304	media and entertainment industry	medtop:20000209			
t	2	entertainment industry
t	2	film studio
t	2	media giant
t	2	streaming service
c	medtop:20000316	metal and mineral mining and refining	medtop:20000209			
t	2	steelmaker
t	2	mining company
t	2	steel industry
t	2	mining industry
t	2	aluminium
t		steel
t		mining
c	medtop:20001289	sales channel	medtop:20000209			
t	2	retailer
t	2	supermarket
t	2	e-commerce
t	2	department store
t	2	shopping mall
t	2	wholesale
t	2	high street
t		shopper
t		retail
t	0.6	store
t	0.5	shop
c	medtop:20000331	tourism and leisure industry	medtop:20000209			
t	2	tourism
t	2	hotel chain
t	2	hospitality industry
t	2	tour operator
t	2	tourism industry
t	2	cruise ship
t	0.4	hotel
c	medtop:20000337	transport	medtop:20000209			
t	2	airline
t	2	high-speed rail
t	2	freight
t	2	aviation
t	2	railway
t	2	shipping company
t	2	air traffic
t	2	public transport
t	2	transit system
t	2	train service
t		airport
t		cargo
t		transportation
t		rail
t		truck driver
t	0.8	passenger
t	0.8	transport
x	0.8	trains
t	0.6	flight
t	0.5	traffic
c	medtop:20001244	utilities	medtop:20000209			
t	2	electricity supplier
t	2	power company
t	2	utility company
t	2	power cut
t	2	power grid
t	2	water utility
c	medtop:05000000	education				
t	2	education system
t	2	educator
t	2	education department
t	2	secretary of education
t	2	education secretary
t	2	education reform
t	2	school reform
t	2	public education
t	2	higher education
t		education
t		educational
t		classroom
t	0.6	academic
t	0.4	learning
c	medtop:20000412	curriculum	medtop:05000000			
t	2.5	common core
t	2	curriculum
t	2	syllabus
t	2	lesson plan
t	2	reading list
t	2	ethnic studies
c	medtop:20000413	educational testing and examinations	medtop:05000000			
t	2.5	standardised test
t	2.5	test score
t	2	exam result
t		exam
t	0.5	examination
c	medtop:20001337	online and remote learning	medtop:05000000			
t	2	remote learning
t	2	online learning
t	2	online course
t	2	distance learning
t	2	virtual learning
t	2	online class
c	medtop:20000400	school	medtop:05000000			
t	2	school district
t	2	public school
t	2	school board
t	2	schoolchildren
t	2	headteacher
t	2	school superintendent
t	2	school choice
t	2	school year
t	2	reopening schools
t	2	school principal
t	2	home-schooling
t		schooling
t		pupil
t		principal
t	0.7	school
c	medtop:20000405	college and university	medtop:20000400			
t	2	university campus
t	2	college student
t	2	undergraduate
t	2	college campus
t	2	tuition fee
t	2	tuition
t	2	faculty member
t	2	student debt
t	2	student loan
t	2	dormitory
t	2	graduate school
t	2	university president
t		campus
t		scholarship
t		faculty
x		admissions
t	0.7	college
t	0.5	law school
t	0.5	graduate
t	0.25	professor
t	0.25	university
c	medtop:20000409	early childhood education	medtop:20000400			
t	2	kindergarten
t	2	pre-school
t	2	preschool
t	2	nursery school
c	medtop:20000401	primary education	medtop:20000400			
t	2	primary school
t	2	elementary school
t	2	grade school
c	medtop:20000404	upper secondary education	medtop:20000400			
t	2	secondary school
t	2	sixth form
t		high school
c	medtop:20001214	private school	medtop:20000400			
t	2.5	charter school
t	2.5	school voucher
t	2	private school
t	2	voucher program
c	medtop:20000415	students	medtop:05000000			
t	2	student protest
t	2	student body
t	2	student union
t	1.1	student
c	medtop:20000416	teachers	medtop:05000000			
t	2.5	teachers union
t	2	teaching profession
t	2	substitute teacher
t	2	teacher
t	0.8	teaching
c	medtop:06000000	environment				
t	2	environmentalist
t	2	environmental group
t	2	environmental protection
t	2	environmental activist
t	2	environmental impact
t	2	conservationist
t		environmental
t	0.5	environment
t	0.2	green
c	medtop:20000418	climate change	medtop:06000000			
t	2	climate change
t	2	global warming
t	2	greenhouse gas
t	2	carbon emission
t	2	carbon dioxide
t	2	climate scientist
t	2	climate crisis
t	2	sea level rise
t	2	rising seas
t	2	climate science
t	2	fossil fuel
t	2	climate accord
t	2	climate agreement
t	2	carbon footprint
t	2	carbon tax
t	2	climate activist
t	2	net zero
t	2	emissions
t	2	Paris agreement
t	2	rising temperature
t	2	clean energy
t	2	climate denier
t	2	Green New Deal
t		climate
t		warming
t		carbon
t		methane
t		temperature
t		coal-fired
c	medtop:20000420	conservation	medtop:06000000			
t	2	conservation
t	2	wildlife refuge
t	2	land conservation
t	2	nature reserve
c	medtop:20000421	energy saving	medtop:20000420			
t	2	energy efficiency
t	2	energy saving
c	medtop:20000422	parks	medtop:20000420			
t	2	national park
t	2	national monument
t	2	public land
c	medtop:20000424	environmental pollution	medtop:06000000			
t	2	pollution
t	2	polluter
t	2	pollutant
t	2	environmental damage
c	medtop:20000425	air pollution	medtop:20000424			
t	2	air pollution
t	2	smog
t	2	air quality
t	2	clean air
t	2	exhaust fumes
c	medtop:20000427	hazardous materials	medtop:20000424			
t	2	toxic waste
t	2	hazardous waste
t	2	asbestos
t	2	toxic chemical
c	medtop:20000428	waste materials	medtop:20000424			
t	2	landfill
t	2	recycling
t	2	plastic waste
t	2	single-use plastic
c	medtop:20000429	water pollution	medtop:20000424			
t	2	water pollution
t	2	oil spill
t	2	contaminated water
t	2	clean water
t	2	water contamination
c	medtop:20000430	natural resources	medtop:06000000			
t	2	deforestation
t	2	natural resource
t	2	rainforest
c	medtop:20000431	energy resources	medtop:20000430			
t	2	renewable energy
t	2	wind farm
t	2	solar power
t	2	wind power
t	2	solar panel
t	2	wind turbine
t	2	renewables
t		solar
c	medtop:20000437	water	medtop:20000430			
t	2	water shortage
t	2	drinking water
t	2	reservoir
t	2	river basin
t	2	water supply
t	2	water rights
t	1.5	irrigation
t		hydroelectric
t	0.8	dam
t	0.4	river
c	medtop:20000441	nature	medtop:06000000			
t	2	biodiversity
t	2	wildlife
t	2	ecosystem
t		species
t		habitat
t		arctic
t		glacier
t		ice sheet
t	0.6	forest
t	0.5	ocean
t	0.2	nature
c	medtop:20000443	endangered species	medtop:20000441			
t	2	endangered species
t	2	extinction
t	2	poaching
t	2	poacher
t		polar bear
c	medtop:20001374	sustainability	medtop:06000000			
t	2	sustainability
t	2	sustainable development
t	0.4	sustainable
c	medtop:07000000	health				
t	2	health care
t	2	healthcare
t	2	health official
t	2	public health
t	2	health crisis
t	0.8	health
t	0.7	medical
c	medtop:20000446	disease and condition	medtop:07000000			
t	2	illness
t	2	diagnosed with
t	2	diabetes
t	2	obesity
t	2	stroke
t	2	asthma
t	2	dementia
t	1.2	symptom
t		disease
t		sick
t	0.3	condition
c	medtop:20000447	cancer	medtop:20000446			
t	2	cancer
t	2	chemotherapy
t	2	tumour
t	2	oncologist
c	medtop:20000448	communicable disease	medtop:20000446			
t	2	epidemic
t	2	Ebola
t	2	malaria
t	2	HIV
t	2	infection
t	2	infected
t	2	measles
t	2	influenza
t	2	flu
t	2	social distancing
t	2	quarantine
t	2	tested positive
t	2	stay-at-home order
t	2	face mask
t	2	contact tracing
t	2	tuberculosis
t	2	cholera
t	2	Zika
t	2	polio
t	2	confirmed cases
t	2	monkeypox
t	2	novel coronavirus
x	1.5	AIDS
x	1.5	Aids
t		coronavirus
t		outbreak
t		COVID
t		COVID-19
t		transmission
t		contagious
t		infectious
t		spread of
t	0.9	virus
t	0.8	lockdown
t	0.5	pandemic
n		computer virus
n		viral video
c	medtop:20000454	heart disease	medtop:20000446			
t	2	heart disease
t	2	heart attack
t	2	cardiac arrest
t	2	cardiologist
c	medtop:20000456	injury	medtop:20000446			
t	2	head injury
t	2	brain injury
c	medtop:20000458	mental health and disorder	medtop:20000446			
t	2	mental health
t	2	mental illness
t	2	psychiatrist
t	2	suicidal
t	2	psychiatric
t	2	autism
t		anxiety
t	0.7	depression
t	0.3	suicide
c	medtop:20000480	government health care	medtop:07000000			
t	2	Affordable Care Act
t	2	Medicaid
t	2	Medicare
t	2	National Health Service
t	2	NHS
t	2	single-payer
t	2	health reform
t	2	universal health care
t	2	healthcare law
t	2	health law
t	2	health-care law
t	2	health system
t	1.5	Obamacare
c	medtop:20000461	health facility	medtop:07000000			
t	2	intensive care
t	2	nursing home
t	2	emergency room
t	2	ventilator
t	2	ICU
t	2	hospital bed
t		clinic
t		ward
t	0.8	hospital
t	0.8	hospitalised
c	medtop:20000483	health insurance	medtop:07000000			
t	2	health insurance
t	2	health insurer
t	2	insurance exchange
t	2	insurance premium
t	2	pre-existing condition
t	2	health plan
t	2	uninsured
t	2	insurance market
t	2	individual mandate
t	2	insurance coverage
t	2	deductible
t		premium
t		insurance
c	medtop:20000463	health organisation	medtop:07000000			
t	2	World Health Organisation
t	2	Centers for Disease Control
t	2	Food and Drug Administration
t	2	CDC
t	2	FDA
c	medtop:20000464	health treatment and procedure	medtop:07000000			
t	2	medical treatment
t	2	organ transplant
t	2	blood test
t	2	medical procedure
t	1.2	patient
t	0.5	treatment
c	medtop:20000469	medical test	medtop:20000464			
t	2	testing kit
t	2	testing site
t	2	test kit
t	2	antibody test
t	2	diagnostic test
c	medtop:20000468	prescription drug	medtop:20000464			
t	2	prescription drug
t	2	opioid
t	2	painkiller
t	2	medication
t	2	overdose
t	2	antibiotic
t	2	hydroxychloroquine
t	2	drug company
t	2	pharmaceutical
t		medicine
t		pill
t	0.5	drug
c	medtop:20001228	surgery	medtop:20000464			
t	2	surgery
t	2	surgeon
c	medtop:20000478	therapy	medtop:20000464			
t	2	therapy
t	2	therapist
c	medtop:20000477	vaccine	medtop:20000464			
t	2	vaccine
t	2	vaccination
t	2	vaccinated
t	2	immunisation
t	2	anti-vaccine
c	medtop:20000465	diet	medtop:20000464			
t	2	nutritionist
t	2	healthy eating
t	2	dietary
t	2	malnutrition
t		diet
c	medtop:20000485	medical profession	medtop:07000000			
t	2	nurse
t	2	physician
t	2	midwife
t	2	medical staff
t	2	frontline worker
t	2	epidemiologist
t	2	surgeon general
t	0.9	doctor
c	medtop:20001358	public health	medtop:07000000			
t	2	public health official
t	2	health emergency
t	2	health department
t	2	health authority
t	2	health expert
c	medtop:08000000	human interest				
t		good Samaritan
t		heart-warming
t		feel-good
c	medtop:20001237	anniversary	medtop:08000000			
t	2	anniversary celebration
t	2	centenary
c	medtop:20000498	award and prize	medtop:08000000			
t	2	Nobel prize
t	2	lifetime achievement award
t	2	award ceremony
c	medtop:20001238	birthday	medtop:08000000			
t	2	birthday party
t	2	birthday celebration
c	medtop:20000505	celebrity	medtop:08000000			
t	2	paparazzi
t	2	celebrity couple
t	2	tabloid favourite
c	medtop:20000501	ceremony	medtop:08000000			
t	2	inauguration ceremony
t	2	wedding ceremony
t	2	state funeral
t	2	wreath-laying
t	2	opening ceremony
c	medtop:20000504	high society	medtop:08000000			
t	2	royal family
t	2	royal wedding
t	2	coronation
t	2	duchess
x		Prince
x		Princess
t	0.5	palace
t	0.3	royal
c	medtop:20000499	record and achievement	medtop:08000000			
t	2	world record
t	2	record-breaking attempt
c	medtop:09000000	labour				
t	2.5	labour movement
t	2.5	labour activist
t	2.5	labour rights
t	2	labour secretary
t	2	working conditions
t	2	wage increase
t	1.5	labour department
t	1.5	minimum wage
t	0.9	wage
t	0.8	workforce
t	0.8	worker
t	0.7	workplace
c	medtop:20000509	employment	medtop:09000000			
t	2	job seeker
t	2	full-time job
t	2	redundancy
t	2	furloughed
t		job loss
t		layoff
t		laid off
t		job market
t	0.6	part-time
t	0.5	employment
t	0.4	hiring
t	0.12	job
c	medtop:20000510	apprenticeship	medtop:20000509			
t	2	apprenticeship
t		apprentice
c	medtop:20000511	child labour	medtop:20000509			
t	2	child labour
c	medtop:20000512	employee	medtop:20000509			
t	0.5	employee
t	0.5	staff member
c	medtop:20000513	employer	medtop:20000509			
t	0.6	employer
c	medtop:20001276	parental leave	medtop:20000509			
t	2	parental leave
t	2	maternity leave
t	2	paternity leave
t	2	paid leave
t	2	family leave
c	medtop:20000518	wages and benefits	medtop:20000509			
t	2	overtime pay
t	2	pay rise
t	2	fringe benefit
t	2	living wage
t	2	wage growth
t	2	equal pay
t	2	sick pay
t	2	low-wage
t	2	raise the minimum wage
t	2	pay cheque
t	0.6	salary
c	medtop:20000521	employment legislation	medtop:09000000			
t	2	employment law
t	2	labour law
t	2	right-to-work
t	2	labour board
c	medtop:20000522	workplace health and safety	medtop:20000521			
t	2	workplace safety
t	2	health and safety
c	medtop:20000523	labour market	medtop:09000000			
t	2	skills shortage
t		labour market
t		labour force
c	medtop:20001275	gig economy	medtop:20000523			
t	2	gig economy
t	2	gig worker
c	medtop:20000524	labour relations	medtop:09000000			
t	3	labour leader
t	3	organised labour
t	2	labour relations
c	medtop:20000525	collective agreements	medtop:20000524			
t	3	collective bargaining
t	2	collective agreement
t	2	contract talks
t	2	labour contract
t	2	bargaining rights
c	medtop:20000529	labour dispute	medtop:20000524			
t	3	picket line
t	3	went on strike
t	2.5	walkout
t	2.5	on strike
t	2	industrial action
t	2	general strike
t	2	labour dispute
t	2	lockout
t	2	work stoppage
t	2	picketing
t	2	striking workers
c	medtop:20000531	retirement	medtop:09000000			
t	2	retirement age
t	2	retiree
t	0.4	retirement
c	medtop:20000532	pension	medtop:20000531			
t	2	pensioner
t	2	pension fund
t	0.8	pension
c	medtop:20000533	unemployment	medtop:09000000			
t	0.6	unemployed
t	0.6	jobless
t	0.5	unemployment
c	medtop:20000535	unemployment benefits	medtop:20000533			
t	1.2	unemployment insurance
t		unemployment benefit
c	medtop:20000536	unions	medtop:09000000			
t	3	labour union
t	3	union leader
t	3	union member
t	3	union dues
t	3	right to work
t	3	union organiser
t	3	union contract
t	3	teamsters
t	3	union-backed
t	3	AFL-CIO
t	2.5	unionised
t	2.5	union activist
t	2	trade union
t	2	union official
t	2	union worker
t	2	non-union
t	2	autoworkers
t	2	fast-food worker
t	0.8	union
n		European Union
n		Soviet Union
n		African Union
n		State of the Union
n		credit union
n		student union
n		Union State
n		civil union
n		Western Union
n		Civic Union
c	medtop:10000000	lifestyle and leisure				
t	2.5	Thanksgiving
t	2.5	Christmas tree
t	2.5	Valentine's Day
t	2.5	Halloween
t	2.5	Independence Day
t	2.5	Memorial Day
t	2.5	Columbus Day
t	2.5	Veterans Day
t	2.5	Fourth of July
t	2.5	Santa Claus
t	2	holiday season
t	2	lifestyle
t	2	holiday tradition
t	2	fireworks
t	2	New Year's resolution
t	2	Santa
t	2	Easter egg
t	2	turkey dinner
t	1.5	Labor Day
t	1.5	holiday shopping
t	1.5	festivity
t		holiday
t		celebrate
t		celebration
t		leisure
t		parade
t	0.6	Christmas
c	medtop:20000538	leisure	medtop:10000000			
t		recreation
t		pastime
c	medtop:20000540	game	medtop:20000538			
t	2	board game
t	2	puzzle
c	medtop:20000549	gaming and lottery	medtop:20000538			
t	2	casino
t	2	lottery
t	2	jackpot
t		gambling
c	medtop:20000550	hobby	medtop:20000538			
t	2	hobby
t	2	knitting
t		gardener
c	medtop:20000551	holiday	medtop:20000538			
t	2	bank holiday
t	2	public holiday
t	2	national holiday
t	2	New Year's Eve
t	2	long weekend
c	medtop:20000553	leisure venue	medtop:20000538			
t	2	amusement park
t	2	theme park
t	2	nightclub
t	2	pub
t	0.6	beach
t	0.6	restaurant
c	medtop:20000560	outdoor recreational activities	medtop:20000538			
t	2	hiking
t	2	fishing trip
t	2	hunting season
t	2	campsite
t	2	campground
c	medtop:20000563	travel and tourism	medtop:20000538			
t	2	traveller
t	2	sightseeing
t	2	backpacker
t	2	holidaymaker
t	0.8	vacation
t	0.8	tourist
c	medtop:20000565	lifestyle	medtop:10000000			
t	2	recipe
t	2	cookbook
t	2	chef
t	2	cuisine
t	2	cooking
t	2	dessert
t	2	dish
t	2	dining
t	2	foodie
t		meal
t		turkey
t		kitchen
t	0.8	wine
t	0.8	beer
t	0.5	food
t	0.5	eat
t	0.4	dinner
c	medtop:20000570	house and home	medtop:20000565			
t	2	home improvement
t	2	interior design
t	2	furniture
c	medtop:20000572	trend	medtop:20000565			
t	2	latest trend
t	2	fad
c	medtop:20001339	wellness	medtop:10000000			
t	2	yoga
t	2	fitness
t	2	gym
t	2	spa treatment
t	2	weight loss
c	medtop:11000000	politics				
t	0.5	politician
t	0.4	politics
t	0.3	political
t	0.15	policy
t	0.1	president
c	medtop:20000574	election	medtop:11000000			
t	2	polling station
t	2	election day
t	2	electoral
t	2	exit poll
t	2	turnout
t	2	electorate
t	2	swing state
t	2	electoral college
t	2	opinion poll
t	2	election result
t	2	battleground state
t	2	vote counting
t	2	election observer
t	2	vote rigging
t	2	election fraud
t	2	ballot box
t	1.5	ballot
t	1.2	re-election
t		constituency
t		falsified
t	0.9	election
t	0.8	voter
t	0.7	poll
t	0.6	voted for
t	0.5	vote
t	0.3	victory
c	medtop:20000575	citizens' initiative and recall	medtop:20000574			
t	2	recall election
t	2	ballot measure
t	2	petition drive
c	medtop:20000576	electoral system	medtop:20000574			
t	2	electoral system
t	2	gerrymandering
t	2	redistricting
t	2	proportional representation
t	2	electoral reform
t	2	voter ID
t	2	electoral commission
t	2	election commission
c	medtop:20000578	local elections	medtop:20000574			
t	2	local election
t	2	council election
t	2	mayoral election
t	2	by-election
c	medtop:20000579	national elections	medtop:20000574			
t	2	general election
t	2	parliamentary election
t	2	presidential contender
t	1.2	presidential race
t		presidential campaign
t		presidential election
t		midterm
c	medtop:20000580	political campaigns	medtop:20000574			
t	2	campaign trail
t	2	election campaign
t	2	stump speech
t	2	campaign manager
t	2	campaign rally
t	2	fundraising
t	2	super PAC
t	2	attack ad
t	2	campaign donor
t	2	campaign finance
t	2	campaign event
t	0.6	endorsement
t	0.4	campaign
t	0.4	rally
t	0.3	supporter
c	medtop:20000582	political candidates	medtop:20000574			
t	2	front-runner
t	2	frontrunner
t	2	running mate
t	2	candidacy
t	2	presidential hopeful
t		challenger
t	0.9	candidate
t	0.5	nominee
t	0.5	rival
c	medtop:20001266	political debates	medtop:20000574			
t	2	presidential debate
t	2	televised debate
t	2	debate stage
c	medtop:20000583	primary elections	medtop:20000574			
t	2	primary election
t	2	primary voter
t	2	Super Tuesday
t	1.2	caucus
t		delegate
t	0.8	nomination
t	0.6	primary
c	medtop:20000584	referenda	medtop:20000574			
t	2	referendum
t	2	plebiscite
c	medtop:20000585	regional elections	medtop:20000574			
t	2	regional election
t	2	gubernatorial election
t	2	governor's race
c	medtop:20000586	voting	medtop:20000574			
t	2	absentee ballot
t	2	mail-in ballot
t	2	polling place
t	2	vote by mail
t	2	voter fraud
t	2	voter registration
t	2	early voting
t	2	mail-in voting
t	2	postal vote
t	2	recount
t	2	suffrage
t	2	polling booth
t	2	voter suppression
t	1.5	voting rights
c	medtop:20000587	fundamental rights	medtop:11000000			
t		civil liberties
t		fundamental rights
t		constitutional right
c	medtop:20000588	censorship and freedom of speech	medtop:20000587			
t	2	censorship
t	2	freedom of speech
t	2	freedom of expression
t	2	censored
t		free speech
t		First Amendment
c	medtop:20000120	civil rights	medtop:20000587			
t	0.7	civil rights
c	medtop:20000590	freedom of religion	medtop:20000587			
t	2	religious freedom
t	2	freedom of religion
t	2	religious liberty
c	medtop:20000591	freedom of the press	medtop:20000587			
t	2	freedom of the press
t	2	press freedom
t	2	jailed journalist
c	medtop:20000592	human rights	medtop:20000587			
t	2	human rights
t	2	human rights group
t	2	human rights abuse
t	2	political prisoner
t	2	rights violation
t	2	freedom of association
t	2	freedom of assembly
t	2	rights defender
t	1.5	rights activist
c	medtop:20001300	privacy	medtop:20000587			
t	2	right to privacy
t	2	privacy law
t	0.4	privacy
c	medtop:20001326	women's rights	medtop:20000587			
t	2	women's rights
t	2	gender equality
c	medtop:20000593	government	medtop:11000000			
t	0.8	cabinet
t	0.18	government
c	medtop:20000594	civil and public service	medtop:20000593			
t	2	civil servant
t	2	civil service
t	2	public servant
t	2	public sector
c	medtop:20000597	constitution (law)	medtop:20000593			
t	2	constitutional amendment
t	2	new constitution
t	2	constitutional reform
t	2	amend the constitution
t	0.5	constitution
t	0.5	constitutional
c	medtop:20000598	defence	medtop:20000593			
t	2	defence ministry
t	2	ministry of defence
t	2	defence minister
t	2	defence secretary
t	2	secretary of defence
t	2	national defence
t	2	defence spending
t	2	defence capability
t	2	military cooperation
t	2	military attache
t	2	defence contractor
t	2	defence pact
t	2	military exercise
t	2	military matters
t	2	military security
t	2	regional security
t	2	security guarantee
t	2	deputy defence minister
t	2	collective defence
t	2	military doctrine
t	2	military alliance
t	2	military bloc
t	2	Collective Security Treaty
x	1.5	NATO
t	1.5	airbase
t	1.5	air base
t	1.5	missile defence
t		Pentagon
t	0.8	alliance
t	0.6	defence
t	0.4	military
c	medtop:20000599	armed forces	medtop:20000598			
t	2	armed forces
t	2	marine corps
t	2	military base
t	2	conscription
t	2	general staff
t	2	chief of staff of the armed forces
t	2	regiment
t	2	battalion
t	2	military personnel
t	2	serviceman
t	2	military unit
t		army
t		navy
t		air force
t		soldier
t		brigade
t	0.8	troops
t	0.7	deployment
t	0.7	commander
t	0.5	deployed
c	medtop:20000601	military equipment	medtop:20000598			
t	2	fighter jet
t	2	warship
t	2	artillery
t	2	arms deal
t	2	weapon system
t	2	air defence
t	2	submarine
t	2	aircraft carrier
t	2	warhead
t	2	ammunition
t	2	battle tank
t	1.2	missile
t	1.2	nuclear weapon
t	0.8	drone
x	0.7	tanks
t	0.5	bomber
t	0.5	weapon
c	medtop:20000603	security measures (defence)	medtop:20000598			
t	2	military drill
t	2	military manoeuvre
t	2	war game
t	2	joint exercise
t	2	combat readiness
t	2	joint drill
t	2	live-fire
t	2	military exercise
t	1.5	exercise area
t		manoeuvres
t	0.5	border security
c	medtop:20000605	espionage and intelligence	medtop:20000593			
t	2	intelligence service
t	2	espionage
t	2	MI6
t	2	secret service
t	2	spying
t	2	intelligence community
t	2	KGB
t	2	intelligence official
t	1.5	foreign agent
t	1.2	intelligence agency
t	1.2	intelligence officer
x		NSA
t		covert
t		classified information
x	0.8	CIA
c	medtop:20000606	executive (government)	medtop:20000593			
t	2	executive action
t	2	executive branch
t	2	Oval Office
t	2	presidential decree
t	1.5	presidential power
t	0.7	executive order
t	0.7	press secretary
t	0.6	administration official
x	0.3	White House
t	0.12	administration
c	medtop:20000607	government budget	medtop:20000593			
t	2	federal budget
t	2	budget deficit
t	2	spending bill
t	2	budget cut
t	2	debt ceiling
t	2	fiscal cliff
t	2	sequester
t	2	government shutdown
t	2	budget proposal
t	2	budget deal
t	2	public spending
t	2	debt limit
t	2	continuing resolution
t	2	deficit reduction
t	2	spending cut
t	2	stopgap
t	2	appropriations
t	2	austerity
t	1.5	government spending
t	0.8	shutdown
t	0.8	deficit
t	0.8	fiscal
t	0.7	entitlement
t	0.6	budget
c	medtop:20000609	government department	medtop:20000593			
t	2	government department
t	0.4	ministry
c	medtop:20001261	heads of government	medtop:20000593			
t	2	head of government
t	2	Downing Street
t	1.5	prime minister
x		Chancellor
c	medtop:20000610	heads of state	medtop:20000593			
t	2	head of state
t	2	president of the republic
t	0.6	presidency
c	medtop:20000611	impeachment	medtop:20000593			
t	2	impeached
t	2	articles of impeachment
t	2	removal from office
t	1.5	impeachment
c	medtop:20000615	legislative body	medtop:20000593			
t	2	House of Representatives
t	2	member of parliament
t	2	parliamentary
t	2	national assembly
t	1.5	parliament
t	1.5	floor vote
x	1.5	MP
x	1.5	MPs
t		state legislature
t		legislative
t	0.8	legislature
t	0.8	legislator
t	0.5	amendment
t	0.4	legislation
t	0.4	congressional
t	0.3	lawmaker
x	0.3	Congress
t	0.2	bill
c	medtop:20000616	lower house (legislature)	medtop:20000615			
t	2	House of Commons
t	2	lower house
t	2	Speaker of the House
t	2	House majority
t		House Speaker
t	0.7	congressman
t	0.7	congresswoman
x	0.12	House
c	medtop:20000617	upper house (legislature)	medtop:20000615			
t	2	House of Lords
t	2	filibuster
t	2	upper house
t		minority leader
t	0.8	majority leader
t	0.4	senator
x	0.3	Senate
c	medtop:20000612	local government and authority	medtop:20000593			
t	2	city council
t	2	local government
t	2	local authority
t	2	town hall
t	2	municipal
t	2	councillor
t	2	city hall
t	2	village council
t	0.4	mayor
c	medtop:20000613	minister and secretary (government)	medtop:20000593			
t	2	cabinet minister
t	2	home secretary
t	2	foreign secretary
t	2	cabinet reshuffle
t	2	deputy minister
t	1.5	cabinet secretary
t	0.9	minister
c	medtop:20000614	national government	medtop:20000593			
t	2	national government
t	2	central government
t	0.3	federal government
c	medtop:20001260	political committees	medtop:20000593			
t	2	select committee
t	2	house committee
t	2	senate committee
t	2	congressional hearing
t	2	oversight committee
t	2	congressional committee
t	2	intelligence committee
t		committee chairman
t		subcommittee
t	0.7	judiciary committee
t	0.3	committee
c	medtop:20001259	political convention	medtop:20000593			
t	2	party convention
t	2	national convention
t	2	party conference
c	medtop:20001262	public inquiry	medtop:20000593			
t	2	public inquiry
t	2	commission of inquiry
t	2	independent inquiry
t		inquiry
c	medtop:20000618	regional government and authority	medtop:20000593			
t	2	regional government
t	2	statehouse
t	2	devolution
t		state government
t	0.35	governor
c	medtop:20001173	regulatory authority	medtop:20000593			
t	2	regulatory agency
t	0.4	watchdog
t	0.4	regulator
c	medtop:20000621	government policy	medtop:11000000			
t	2	policy maker
t	2	reform plan
t	0.7	public policy
t	0.5	policymaker
t	0.2	reform
c	medtop:20000345	economic policy	medtop:20000621			
t	2	economic policy
t	2	economic reform
t		stimulus package
c	medtop:20001338	education policy	medtop:20000621			
t	2	education policy
c	medtop:20000423	environmental policy	medtop:20000621			
t	2	environmental policy
t	2	environmental regulation
t	2	Environmental Protection Agency
x	0.4	EPA
c	medtop:20000479	healthcare policy	medtop:20000621			
t	2	healthcare policy
t	2	health policy
c	medtop:20000626	interior policy	medtop:20000621			
t		home affairs
t		interior minister
t		interior ministry
t		ministry of internal affairs
c	medtop:20000627	data protection policy	medtop:20000626			
t	2	data protection
c	medtop:20000628	housing and urban planning policy	medtop:20000626			
t	2	urban planning
t	2	housing policy
t		zoning
c	medtop:20001264	infrastructure policy	medtop:20000626			
t	2	infrastructure bill
t	2	infrastructure plan
t	0.4	infrastructure
c	medtop:20000630	pension and welfare policy	medtop:20000626			
t	2	welfare reform
t	2	Social Security
t	2	pension reform
c	medtop:20000632	personal weapon control policy	medtop:20000626			
t	2	gun control
t	2	gun law
t	2	Second Amendment
t	2	background check
t	2	assault weapon
t	2	gun owner
t	2	gun rights
t	2	assault rifle
c	medtop:20000634	migration policy	medtop:20000621			
t	2	migration policy
t	2	immigration policy
c	medtop:20000635	nuclear policy	medtop:20000621			
t	2	nuclear programme
t	2	nuclear deal
t	2	uranium enrichment
t	2	nuclear policy
t	2	nuclear agreement
c	medtop:20000636	regulation of industry	medtop:20000621			
t	2	deregulation
t	2	regulation of industry
t	2	antitrust
t	0.4	regulation
c	medtop:20000619	safety of citizens	medtop:20000621			
t	2	public safety
t	0.5	homeland security
c	medtop:20000620	taxation	medtop:20000621			
t	2	tax rate
t	2	income tax
t	2	tax reform
t	2	tax increase
t	2	tax hike
t	2	tax bill
t	2	tax plan
t	2	tax code
t	2	tax return
t	2	VAT
t	2	corporate tax
t	1.2	tax cut
t		taxation
t	0.5	taxpayer
t	0.4	tax
c	medtop:20000638	international relations	medtop:11000000			
t	2	international relations
t	2	bilateral relations
t	2	bilateral dialogue
t	2	bilateral cooperation
t	2	foreign affairs
t	2	strategic partnership
t	2	geopolitical
t	2	integration process
t	2	balance of power
t	2	normalisation of relations
t	2	interstate
t	2	foreign power
t	2	allied nations
t	2	international community
t	2	relations with
t	2	normalise relations
t	2	improve relations
t	2	interstate relations
t	2	international affairs
t	2	bilateral relationship
t	2	bilateral ties
t	1.5	relations between
t	1.5	relationship between
t	1.2	foreign policy
t		bilateral
t		neighbouring countries
t		rapprochement
t		sovereignty
t		military relationship
t		mutual interest
t	0.6	cooperation
t	0.4	ally
c	medtop:20001316	border disputes	medtop:20000638			
t	2	border dispute
t	2	disputed border
t	2	territorial dispute
t	2	territorial claim
t	2	disputed territory
t	2	border clash
t	2	border incident
t	2	border guarantee
t	2	patrol the border
t		demarcation
t		common border
t		border guard
t		border patrols
t	0.7	frontier
c	medtop:20000639	diplomacy	medtop:20000638			
t	2	diplomacy
t	2	diplomat
t	2	embassy
t	2	diplomatic
t	2	foreign minister
t	2	foreign ministry
t	2	charge d'affaires
t	2	consulate
t	2	envoy
t	2	state visit
t	2	official visit
t	2	consul
t	2	diplomatic relations
t	2	working visit
t	2	credentials
t	2	note of protest
t	2	persona non grata
t	2	expelled diplomat
t	2	ministry of foreign affairs
t	2	foreign secretary
t	1.5	ambassador
t		secretary of state
t		accreditation
t		held talks
x		State Department
t	0.7	dialogue
t	0.7	delegation
t	0.7	negotiator
t	0.6	talks with
t	0.5	negotiation
t	0.5	summoned
t	0.5	peace talks
c	medtop:20000640	summit meetings	medtop:20000639			
t	2	summit meeting
t	2	leaders' summit
t		summit
c	medtop:20000641	treaty	medtop:20000639			
t	2	treaty
t	2	ratification
t	2	ratified
t	2	signatory
t	2	memorandum of understanding
t	2	intergovernmental agreement
t	2	bilateral agreement
t	2	protocol signed
t	2	signed an agreement
t		guarantor
t	0.8	accord
t	0.8	pact
t	0.4	agreement
c	medtop:20000642	economic sanction	medtop:20000638			
t	2	economic sanction
t	2	embargo
t	2	asset freeze
t	2	frozen assets
t	2	sanctioned
t	2	trade embargo
t	2	lifting of sanctions
t	2	travel ban
t	2	blacklisted
t	2	sanctions regime
t	2	sanctions against
t	2	impose sanctions
c	medtop:20000643	foreign aid	medtop:20000638			
t	2	foreign aid
t	2	development aid
t	2	aid package
t	2	humanitarian aid
t	2	military aid
c	medtop:20000644	international organisation	medtop:20000638			
t	2	Security Council
t	2	African Union
t	2	General Assembly
t	2	international organisation
t	2	international body
x	2	OSCE
x	2	CSTO
t	1.5	regional bloc
t	1.5	world body
t	1.5	international observer
t	1.2	United Nations
t	1.2	European Union
t		secretary general
t		member state
x	0.8	UN
x	0.8	EU
c	medtop:20000645	refugees and internally displaced people	medtop:20000638			
t	2	asylum seeker
t	2	displaced person
t	2	internally displaced
t	2	refugee camp
t	2	displaced people
t	2	fled their homes
t	2	asylum
t	2	refugee
c	medtop:20000646	non-governmental organisation	medtop:11000000			
t	2	non-governmental organisation
t	2	NGO
t	2	advocacy group
t	2	aid agency
t	2	Red Cross
c	medtop:20000647	political crisis	medtop:11000000			
t	2	political crisis
t	2	constitutional crisis
t	2	caretaker government
t	2	no-confidence vote
t	2	vote of no confidence
t	2	resigned as prime minister
t	2	political turmoil
t	2	political deadlock
t	1.5	state of siege
c	medtop:20000648	political dissent	medtop:11000000			
t	2	dissident
t	2	political prisoner
t	2	crackdown on dissent
t	2	in exile
t	2	opposition activist
t	1.5	opposition leader
t		dissent
c	medtop:20000649	political process	medtop:11000000			
t	0.5	partisan
c	medtop:20000650	lobbying	medtop:20000649			
t	2	lobby group
t		lobbyist
t		lobbying
c	medtop:20000652	political development	medtop:20000649			
t	2	political development
t	2	transition of power
t	2	transfer of power
t	2	power-sharing
c	medtop:20000651	political parties and movements	medtop:20000649			
t	2	Republican Party
t	2	Democratic Party
t	2	Labour Party
t	2	Conservative Party
t	2	Liberal Democrat
t	2	opposition party
t	2	ruling party
t	2	party leader
t	2	political party
t	2	coalition government
t	2	party chairman
t	2	Tea Party
t	2	Lib Dem
t	2	party member
x	2	Tories
t		backbencher
t	0.5	party
t	0.5	opposition
t	0.5	coalition
t	0.3	bipartisan
c	medtop:20001312	political leadership	medtop:20000651			
t	2	party leadership
t	2	leadership contest
t	2	leadership election
t	1.5	leadership bid
c	medtop:20000653	political system	medtop:20000649			
t		political system
t		communism
t		socialism
t		regime change
c	medtop:20000654	democracy	medtop:20000653			
t	2	democratic elections
t	2	pro-democracy
t	2	democratic values
t	2	democratic institutions
t	2	democratic process
t	2	democratise
t	2	free and fair elections
t	2	democratisation
t	2	democratic reform
t	2	free elections
t		democracy
c	medtop:20000655	dictatorship	medtop:20000653			
t	2	dictatorship
t	2	dictator
t	2	authoritarian
t	2	one-party state
t	2	autocrat
t	2	strongman
t	2	autocratic
t	2	junta
c	medtop:12000000	religion				
t	2	theologian
t	2	theology
t	2	religious belief
t	2	spirituality
t	1.5	religion
t		religious
t		evangelical
t		believer
t		spiritual
t		worship
t	0.6	faith
t	0.6	secular
t	0.5	sacred
x	0.5	God
t	0.4	holy
c	medtop:20000657	belief systems	medtop:12000000			
t		creed
t		denomination
t	0.2	belief
c	medtop:20000658	Buddhism	medtop:20000657			
t	2	Buddhism
t	2	Buddhist
t	2	Dalai Lama
c	medtop:20000659	Christianity	medtop:20000657			
t	2	Christianity
t	2	Protestant
t	2	Baptist
t	2	Jesus Christ
t	2	gospel
t	2	Orthodox Church
t	2	Vatican
t	2	Christ
t	2	Methodist
t	2	Southern Baptist
t	2	Anglican
t	2	Mormon
t	2	Pentecostal
t	1.5	Catholic
t	1.2	Christian
t		Jesus
t		parish
t		baptism
t	0.8	church
t	0.5	orthodox
n		Christian Democrat
c	medtop:20000676	Hinduism	medtop:20000657			
t	2	Hindu
t	2	Hinduism
c	medtop:20000677	Islam	medtop:20000657			
t	2	imam
t	2	sharia
t		mosque
t	0.8	Islam
t	0.5	Muslim
t	0.4	Islamic
c	medtop:20000679	Judaism	medtop:20000657			
t	2	Judaism
t	2	synagogue
t	2	rabbi
t	2	anti-Semitism
t	2	Torah
t	0.7	Jewish
x	0.6	Jews
c	medtop:20000684	Sikhism	medtop:20000657			
t	2	Sikh
c	medtop:20001349	atheism and agnosticism	medtop:20000657			
t	2	atheist
t	2	atheism
t	2	agnostic
c	medtop:20000674	cult	medtop:20000657			
t	2	cult leader
t	2	religious cult
c	medtop:20000702	relations between religion and government	medtop:12000000			
t	2	separation of church and state
t	2	church and state
c	medtop:20000688	religious conflict	medtop:12000000			
t	2	religious conflict
t	2	sectarian violence
t	2	persecution of Christians
t	2	religious persecution
t	0.8	sectarian
c	medtop:20000697	religious facility	medtop:12000000			
t	2	monastery
t	2	temple
t	2	cathedral
t	2	place of worship
t	2	chapel
t	2	megachurch
c	medtop:20000690	religious festival and holiday	medtop:12000000			
t	2	Ramadan
t	2	Passover
t	2	Hanukkah
t	2	Eid
t	2	Diwali
t	2	Yom Kippur
x	2	Lent
x		Easter
t	0.3	Christmas
c	medtop:20000703	religious leader	medtop:12000000			
t	2	pope
t	2	bishop
t	2	archbishop
t	2	priest
t	2	clergy
t	2	pastor
t	2	cardinal
t	2	cleric
t	2	patriarch
t	2	nun
t	2	pontiff
t	2	preacher
t	2	religious leader
t	2	faith leader
t	2	Christian leader
c	medtop:20000696	religious ritual	medtop:12000000			
t	2	mass service
t	2	pilgrimage
t	2	sermon
t	2	worshipper
t	2	congregation
t	0.8	prayer
t	0.5	pray
c	medtop:20000705	religious text	medtop:12000000			
t	2	Bible
t	2	Koran
t	2	Quran
t	2	scripture
t	2	biblical
t	2	Qur'an
c	medtop:13000000	science and technology				
t	2	science and technology
t	2	technological
t	0.8	tech
t	0.6	technology
t	0.6	innovation
t	0.5	scientist
t	0.4	scientific
t	0.4	science
c	medtop:20000710	biomedical science	medtop:13000000			
t	2	stem cell
t	2	gene therapy
t	2	biotechnology
t	2	genome
t	2	DNA
t	2	genetic
t	2	biotech
t	2	geneticist
c	medtop:20000715	mathematics	medtop:13000000			
t	2	mathematician
t	2	mathematics
c	medtop:20000717	natural science	medtop:13000000			
t		naturalist
t		natural science
c	medtop:20000718	astronomy	medtop:20000717			
t	2	astronomer
t	2	telescope
t	2	galaxy
t	2	spacecraft
t	2	NASA
t	2	astronaut
t	2	asteroid
t	2	solar system
t	2	space agency
t	2	space mission
t	2	space station
t	2	comet
t	2	space exploration
t	2	lunar
t	2	black hole
t	2	moon landing
x	1.5	Mars
t		orbit
t	0.8	planet
t	0.6	moon
t	0.3	space
c	medtop:20000719	biology	medtop:20000717			
t	2	biologist
t	2	evolutionary
t	2	palaeontologist
t	2	dinosaur
t	2	microbiologist
t		bacteria
x		fossils
t	0.4	evolution
c	medtop:20000725	chemistry	medtop:20000717			
t	2	chemist
t	2	chemistry
c	medtop:20000727	geology	medtop:20000717			
t	2	geologist
t	2	geology
c	medtop:20000729	marine science	medtop:20000717			
t	2	marine biologist
t	2	oceanographer
c	medtop:20000731	physics	medtop:20000717			
t	2	physicist
t	2	physics
t	2	particle
t	2	quantum
c	medtop:20000735	scientific research	medtop:13000000			
t	2	scientific research
t	2	research team
t	2	peer-reviewed
t	2	scientific journal
t	2	academic journal
t	0.7	laboratory
t	0.6	new study
t	0.5	researcher
t	0.4	experiment
t	0.2	research
t	0.1	study
c	medtop:20000738	scientific exploration	medtop:20000735			
t		expedition
c	medtop:20000736	scientific innovation	medtop:20000735			
t	2	breakthrough
t	2	inventor
t	2	patent
t	2	invention
c	medtop:20000742	social sciences	medtop:13000000			
t	2	social scientist
t	2	sociologist
t	2	anthropologist
c	medtop:20000744	archaeology	medtop:20000742			
t	2	archaeologist
t	2	archaeology
t	2	excavation
t	2	archaeological
c	medtop:20000747	history	medtop:20000742			
t	2	historian
c	medtop:20000753	psychology	medtop:20000742			
t	2	psychologist
c	medtop:20000756	technology and engineering	medtop:13000000			
t	2	prototype
t	2	robot
t	2	robotics
t	2	start-up
t	2	startup
t	2	Silicon Valley
t	2	tech firm
t	2	tech giant
t	2	tech company
t	2	tech industry
t	2	big tech
t	2	tech sector
t	0.5	engineer
t	0.4	engineering
c	medtop:20000757	aerospace engineering	medtop:20000756			
t	2	rocket
t	2	satellite
t	2	space flight
t	2	rocket launch
t	2	spaceship
c	medtop:20000760	civil engineering	medtop:20000756			
t	2	civil engineering
c	medtop:20000761	electronic engineering	medtop:20000756			
t	2	electronics
t	2	semiconductor
t	2	chip maker
t	2	microchip
t	2	battery
t	2	processor
t	2	chip
c	medtop:20000762	identification technology	medtop:20000756			
t	2	facial recognition
t	2	biometric
t	2	fingerprint scanner
c	medtop:20000763	information technology and computer science	medtop:20000756			
t	2	software
t	2	artificial intelligence
t	2	smartphone
t	2	operating system
t	2	broadband
t	2	search engine
t	2	machine learning
t	2	laptop
t	2	web browser
t	2	file-sharing
t	2	video game
t	2	gamer
t	2	mobile phone
t	2	handset
t	2	net neutrality
t	2	online service
t	2	spam
t	2	iPhone
t	2	Android
t	2	desktop
t	2	cybersecurity
t	2	digital music
t	2	console
t	2	user data
t	2	gadget
t	2	open source
t	2	malware
t	2	spyware
t	2	computing
t	2	wireless
t	2	high-definition
t	2	virtual reality
t	2	TikTok
t	1.5	algorithm
x	1.5	gaming
x	1.5	PC
x	1.5	Microsoft
t		computer
t		app
t		download
t		encryption
t		tech giant
x		Google
x		Apple
t	0.8	internet
t	0.8	web
t	0.7	digital
t	0.7	mobile
t	0.6	device
t	0.6	user
t	0.5	blogger
t	0.4	blog
t	0.4	online
t	0.3	phone
t	0.2	website
t	0.12	network
t	0.1	data
t	0.1	platform
c	medtop:20000764	materials science	medtop:20000756			
t	2	nanotechnology
t	2	graphene
c	medtop:14000000	society				
t	0.3	society
t	0.2	community
t	0.15	social
c	medtop:20000768	communities	medtop:14000000			
t		community group
t		community leader
c	medtop:20000770	demographics	medtop:14000000			
t	2	demographics
c	medtop:20000774	population and census	medtop:20000770			
t	2	birth rate
t	2	ageing population
t	1.2	census
t	0.2	population
c	medtop:20000775	discrimination	medtop:14000000			
t	2	discriminatory
t	2	equal opportunity
t	2	hate crime
t	2	prejudice
t	2	bigotry
t	1.3	discrimination
t		discriminate
t	0.7	inequality
c	medtop:20000777	racism	medtop:20000775			
t	2	racism
t	2	white supremacist
t	2	segregation
t	2	Black Lives Matter
t	2	slavery
t	2	Confederate
t	2	racial justice
t	2	African Americans
t	2	white supremacy
t	2	white nationalist
t	2	race relations
t	2	systemic racism
t	2	Black people
t	2	racial profiling
t	2	N-word
t	1.2	racist
t		racial
t	0.5	minority
t	0.2	race
t	0.15	black
t	0.1	white
c	medtop:20000779	sexism	medtop:20000775			
t	2	sexism
t	2	misogyny
t	2	sexist
c	medtop:20001373	diversity, equity and inclusion	medtop:14000000			
t	2	affirmative action
t	2	diversity and inclusion
t		diversity
c	medtop:20000772	emigration	medtop:14000000			
t	2	emigration
t	2	emigrant
t	2	emigrate
c	medtop:20000780	family	medtop:14000000			
t	2	family life
t	2	family values
t	2	single mother
t	2	fatherhood
t	2	motherhood
t	0.1	family
c	medtop:20000781	adoption	medtop:20000780			
t	2	adoptive parent
t	2	foster care
t	2	foster child
c	medtop:20000783	divorce	medtop:20000780			
t	2	divorce
c	medtop:20000784	family planning	medtop:20000780			
t	2.5	abortion
t	2	birth control
t	2	contraception
t	2	contraceptive
t	2	pro-life
t	2	Roe v. Wade
t	2	pro-choice
t	2	anti-abortion
t	2	unborn
t	2	late-term
t	2	family planning
t	2	abortion clinic
t	2	abortion rights
t	1.5	Planned Parenthood
c	medtop:20000786	marriage	medtop:20000780			
t	2.5	same-sex marriage
t	2.5	gay marriage
t	2	married couple
t	2	same-sex couple
t		spouse
t	0.7	marriage
c	medtop:20000787	parenting	medtop:20000780			
t	2	parenting
c	medtop:20001359	pregnancy and childbirth	medtop:20000780			
t	2	pregnancy
t	2	childbirth
t	2	pregnant
t	2	foetus
c	medtop:20000771	immigration	medtop:14000000			
t	2	immigration reform
t	2	green card
t	2	migrant
t	2	path to citizenship
t	2	immigration law
t	2	dreamers
t	2	amnesty
t	2	DACA
t	2	sanctuary city
t	2	immigration system
t	2	naturalisation
t	1.8	immigrant
t	1.8	immigration
t		citizenship
t		visa
c	medtop:20000773	illegal immigration	medtop:20000771			
t	2.5	illegal immigrant
t	2	undocumented
t	2	deportation
t	2	deported
t	2	illegal immigration
t	2	unaccompanied minor
t	2	border wall
t	2	illegal alien
t	2	southern border
t	2	family separation
t	2	detention centre
t	2	border agent
t	2	Immigration and Customs Enforcement
t	2	ICE agent
t	2	caravan
t	2	smuggled across the border
t	2	unaccompanied children
t	2	border patrol agent
t	1.5	border crossing
t	0.8	border patrol
x	0.8	ICE
t	0.6	border
c	medtop:20000788	mankind	medtop:14000000			
t		mankind
t		humanity
c	medtop:20000792	LGBTQ	medtop:20000788			
t	2.5	transgender
t	2	LGBT
t	2	lesbian
t	2	homosexual
t	2	gay rights
t	2	LGBTQ
t	2	homosexuality
t	2	bisexual
t	2	sexual orientation
t	2	same-sex
t	2	gender identity
t	2	queer
t	2	drag queen
t	1.5	gay
c	medtop:20000790	children	medtop:20000788			
t	2	children's home
t	2	child welfare
t	0.15	children
c	medtop:20000791	disabilities	medtop:20000788			
t	2	wheelchair
t	2	blind people
t		disability
t	0.8	disabled
c	medtop:20000793	gender	medtop:20000788			
t	2	gender roles
t		gender
c	medtop:20001288	indigenous people	medtop:20000788			
t	2	indigenous people
t	2	Native American
t	2	aboriginal
t	2	tribal
c	medtop:20000795	national or ethnic minority	medtop:20000788			
t	2	ethnic minority
t	2	ethnic group
t	2	minority group
t	0.8	ethnic
t	0.3	minority
c	medtop:20000797	senior citizens	medtop:20000788			
t	2	senior citizen
t	2	elderly people
t		elderly
c	medtop:20000798	teenagers	medtop:20000788			
t	2	adolescent
t		teen
t	0.6	teenager
c	medtop:20001327	women	medtop:20000788			
t	2	women's march
t	2	feminist
t	2	feminism
t	2	women's movement
t	0.25	women
c	medtop:20000799	social condition	medtop:14000000			
t		living conditions
t		social class
t	0.5	middle class
c	medtop:20000800	homelessness	medtop:20000799			
t	2	homeless
t	2	homelessness
t	2	homeless shelter
c	medtop:20000801	poverty	medtop:20000799			
t	2	poverty line
t	2	food bank
t	0.6	low-income
t	0.6	poverty
t	0.2	poor
c	medtop:20000802	social problem	medtop:14000000			
t		social problem
t		social ill
c	medtop:20000804	addiction	medtop:20000802			
t	2	alcoholism
t	2	drug addict
t	0.8	addiction
c	medtop:20001284	bullying	medtop:20000802			
t	2	bullied
c	medtop:20000806	prostitution	medtop:20000802			
t	2	prostitution
t	2	prostitute
t	2	sex worker
c	medtop:20001193	sexual misconduct	medtop:20000802			
t	2	sexual harassment
t	2	sexual misconduct
t	2	MeToo
t	2	groped
c	medtop:20000808	values	medtop:14000000			
t	0.3	moral
c	medtop:20000810	death and dying	medtop:20000808			
t	2	assisted suicide
t	2	euthanasia
c	medtop:20000814	ethics	medtop:20000808			
t	2	ethical
t	0.6	ethics
c	medtop:20000815	pornography	medtop:20000808			
t	2	pornography
c	medtop:20000817	welfare	medtop:14000000			
t	2	food stamps
t	2	welfare state
t	2	welfare recipient
t	2	welfare benefit
t	0.6	welfare
c	medtop:20000818	charity	medtop:20000817			
t	2	charitable
t	2	philanthropy
t		philanthropist
t	0.7	charity
t	0.5	donation
c	medtop:20001317	child care	medtop:20000817			
t	2	child care
t	2	childcare
t	2	day care
c	medtop:20001232	elderly care	medtop:20000817			
t	2	elderly care
t	2	care home
c	medtop:20001290	public housing	medtop:20000817			
t	2	public housing
t	2	affordable housing
t	2	social housing
c	medtop:20000820	social services	medtop:20000817			
t	2	social services
t	2	social worker
c	medtop:15000000	sport				
t	2	sport
t	2	athlete
t	2	sports fan
t		championship
t		player
t		league
t		squad
t		teammate
t		tournament
t		fixture
t	0.8	champion
t	0.8	coach
t	0.6	team
t	0.6	match
t	0.5	injury
t	0.5	season
x	0.5	fans
t	0.4	win
c	medtop:20000822	competition discipline	medtop:15000000			
t		contest
t		competitor
c	medtop:20000823	American football	medtop:20000822			
t	2	NFL
t	2	quarterback
t	2	touchdown
t	2	Super Bowl
t	2	linebacker
t	2	football player
t	2	football team
t	2	wide receiver
t	2	American football
c	medtop:20000827	athletics	medtop:20000822			
t	2	sprinter
t	2	marathon
t	2	world athletics
t	2	100m
t	2	200m
t	2	hurdles
t	2	400m
t	2	relay
t	2	pole vault
t	2	indoor championships
t	2	long jump
t	2	half marathon
t	2	steeplechase
t	2	athletics
t		medal
t		runner
c	medtop:20000849	baseball	medtop:20000822			
t	2	baseball
t	2	pitcher
t	2	home run
t	2	major league baseball
t	2	inning
t	2	World Series
c	medtop:20000851	basketball	medtop:20000822			
t	2	basketball
t	2	NBA
t	2	slam dunk
t	2	point guard
c	medtop:20000856	boxing	medtop:20000822			
t	2	boxing
t	2	boxer
t	2	heavyweight
t	2	knockout
t	2	title fight
t		bout
c	medtop:20000888	cricket	medtop:20000822			
t	2	cricket
t	2	cricketer
t	2	wicket
t	2	batsman
t	2	one-day international
t	2	Test match
t	2	bowler
t		innings
c	medtop:20000892	cycling	medtop:20000822			
t	2	cycling race
t	2	Tour de France
t	2	cyclist
t	2	peloton
c	medtop:20001108	sport event	medtop:15000000			
t	2	World Cup
t	2	quarter-final
t	2	semi-final
t	2	cup final
t	2	grand slam
t	2	group stage
t	2	champions league
t	2	Africa Cup of Nations
t	2	European Championship
t	2	Commonwealth Games
t	2	Six Nations
t	2	qualifier
t	2	knockout stage
t	2	world champion
t	2	world championship
t	2	European Cup
t	2	home game
t	2	away game
t		final
t		opponent
c	medtop:20001177	Olympic Games	medtop:20001108			
t	2	Olympic Games
t	2	Olympics
t	2	gold medal
t	2	silver medal
t	2	bronze medal
t	2	Olympian
c	medtop:20001178	Paralympic Games	medtop:20001108			
t	2	Paralympics
t	2	Paralympian
c	medtop:20001103	disciplinary action in sport	medtop:15000000			
t	2	red card
t	2	yellow card
t	2	banned for life
t	2	match ban
t	2	suspended for
c	medtop:20001104	drug use in sport	medtop:15000000			
t	2	doping
t	2	anti-doping
t	2	drugs test
t	2	performance-enhancing
t	1.2	steroid
c	medtop:20001124	sport industry	medtop:15000000			
t	2	sports industry
t	2	sponsorship deal
c	medtop:20001125	sport organisation	medtop:15000000			
t	2	FIFA
t	2	UEFA
t	2	football association
t	2	Olympic Committee
t	2	sports federation
t	2	national team
t	2	football club
t		club
c	medtop:20001126	sport venue	medtop:15000000			
t	2	stadium
t	2	Old Trafford
t	2	racetrack
t	2	locker room
t		pitch
c	medtop:20001323	sports coaching	medtop:15000000			
t	2	head coach
t	2	football manager
t	2	assistant coach
t	2	training session
t	0.7	manager
c	medtop:20001325	sports officiating	medtop:15000000			
t	2	referee
t	2	umpire
t	2	linesman
c	medtop:20001148	sports transaction	medtop:15000000			
t	2	transfer window
t	2	transfer fee
t	2	loan deal
t	2	free agent
t	2	transfer market
t	2	signed a contract
c	medtop:16000000	conflict, war and peace				
t	2	militia
t	2	atrocity
t	2	ceasefire
t	2	cease-fire
t	2	hostilities
t	2	violence against civilians
t	0.8	fighter
t	0.5	enemy
t	0.4	war
t	0.4	conflict
t	0.4	violence
t	0.4	attack
t	0.2	fighting
c	medtop:20000053	act of terror	medtop:16000000			
t	2.5	terror attack
t	2.5	jihadist
t	2.5	Islamic State
t	2.5	al Qaeda
t	2.5	terror suspect
t	2.5	bomb suspect
t	2.5	bombing suspect
t	2.5	radical Islamist
t	2.5	marathon bombing
t	2.5	homegrown terrorist
x	2.5	ISIS
x	2.5	ISIL
t	2.2	terrorist
t	2.2	terrorism
t	2	act of terror
t	2	terrorist attack
t	2	Al-Qaida
t	2	jihadi
t	2	terrorist group
t	2	Boko Haram
t	2	extremism
t	2	Taliban
t	2	counter-terrorism
t	2	counterterrorism
t	2	terror group
t	2	radicalised
t	2	Islamist
t	2	Al-Shabab
t	2	caliphate
t	2	hostage
t	2	jihad
t	2	Islamic extremism
t	2	Hezbollah
t	2	Hamas
t	2	beheading
t	2	terror plot
t	2	radical Islam
t	2	suicide bomber
t	1.5	lone wolf
t	1.2	extremist
t	1.2	militant
t		terror
t	0.4	attacker
c	medtop:20000054	act of bioterrorism	medtop:20000053			
t	2	anthrax
t	2	bioterrorism
c	medtop:20000055	terrorist bombings	medtop:20000053			
t	2	suicide bomber
t	2	bomb attack
t	2	car bomb
t	2	bomber
t	2	suicide bombing
t	2	detonated
t	2	explosive device
t	2	pipe bomb
t	2	roadside bomb
t	2	suicide vest
t	1.5	bombing
t		explosives
t		bomb
c	medtop:20000056	armed conflict	medtop:16000000			
t	2	armed conflict
t	2	air strike
t	2	airstrike
t	2	shelling
t	2	ground troops
t	2	insurgent
t	2	hostile action
t	2	special military operation
t	2	military operation
t	2	bombardment
t	2	armed group
t	2	battlefield
t	2	ceasefire violation
t	2	military conflict
t	2	military offensive
t	2	conflict zone
t	2	escalation of the conflict
t	2	armed hostilities
t	1.5	military action
t	1.2	conflict in
t	1.2	war in
t		front line
t		frontline
t		troops
t		casualties
t	0.8	rebel
t	0.4	combat
c	medtop:20000057	guerrilla activity	medtop:20000056			
t	2	guerrilla
t	2	insurgency
c	medtop:20000058	international military intervention	medtop:20000056			
t	2	military intervention
t	2	coalition forces
t	2	peacekeeper
t	2	peacekeeping
t	2	peacekeeping force
t	2	no-fly zone
c	medtop:20000060	military occupation	medtop:20000056			
t	2	occupied territory
t	2	military occupation
t	2	occupying forces
t	2	annexation
t	2	annexed
t		occupation
c	medtop:20000061	missing in action	medtop:20000056			
t	2	missing in action
c	medtop:20000062	war	medtop:20000056			
t	2	invasion
t	2	war zone
t	2	declaration of war
t	2	war effort
t	2	wartime
t	2	invaded
t	2	war-torn
t	0.5	world war
t	0.5	war with
c	medtop:20000063	civil war	medtop:20000062			
t	2	civil war
t	2	warring factions
t	2	warring parties
c	medtop:20000065	civil unrest	medtop:16000000			
t	2	civil unrest
t	2	tear gas
t	2	unrest
t	2	barricade
t	2	clashes with police
t		clash
c	medtop:20000066	demonstration	medtop:20000065			
t	2	protest march
t	2	street protest
t	2	anti-government protest
t	2	mass protest
t	0.6	demonstrator
t	0.5	protester
t	0.5	demonstration
t	0.4	protest
c	medtop:20000067	rebellion	medtop:20000065			
t	2	rebellion
t	2	uprising
t	2	insurrection
t	2	armed rebellion
c	medtop:20000068	revolution	medtop:20000065			
t	0.4	revolution
t	0.4	revolutionary
c	medtop:20000069	riot	medtop:20000065			
t	2	rioter
t	2	rioting
c	medtop:20000070	coup d'etat	medtop:16000000			
t	2	coup
t	2	coup attempt
t	2	military takeover
t	2	putsch
t	2	coup d'etat
c	medtop:20001361	cyber warfare	medtop:16000000			
t	2	cyber warfare
t	2	cyber attack
t	2	cyberattack
c	medtop:20000071	massacre	medtop:16000000			
t	2	massacre
t	2	mass grave
c	medtop:20000072	genocide	medtop:20000071			
t	2	genocide
t	2	ethnic cleansing
c	medtop:20000073	peace process	medtop:16000000			
t	2	peace process
t	2	peace deal
t	2	peace agreement
t	2	peace accord
t	2	truce
t	2	peaceful settlement
t	2	armistice
t	2	peaceful resolution
t	2	ceasefire agreement
t	2	settlement of the conflict
t	2	Minsk agreements
t	2	resolution of the crisis
t	2	resolution of the conflict
t	2	settlement of the crisis
t	2	political settlement
t	2	crisis settlement
t	2	peace initiative
t	2	peace formula
t	2	peace effort
t	1.2	negotiations between
t		peace
t		ceasefire
t		cease-fire
c	medtop:20000074	peace envoy	medtop:20000073			
t	2	peace envoy
t	2	special envoy
c	medtop:20000075	peace plan	medtop:20000073			
t	2	peace plan
t	2	peace proposal
t	2	roadmap to peace
c	medtop:20000076	peace talks	medtop:20000073			
t	2	peace talks
t	2	peace negotiation
t	2	peace conference
c	medtop:20000077	post-war reconstruction	medtop:16000000			
t	2	post-war reconstruction
t	2	reconstruction of the country
c	medtop:20000078	disarmament	medtop:20000077			
t	2	disarmament
t	2	arms control
t	2	demilitarised
t	2	non-proliferation
c	medtop:20000079	ordnance clearance	medtop:20000077			
t	2	landmine
t	2	mine clearance
t	2	unexploded ordnance
t	2	bomb disposal
t	2	demining
c	medtop:20000080	prisoners of war	medtop:16000000			
t	2	prisoner of war
t	2	prisoner exchange
t	2	prisoner swap
t	2	captured soldier
c	medtop:17000000	weather				
t	0.6	weather
c	medtop:20001128	weather forecast	medtop:17000000			
t	2	weather forecast
t	2	forecaster
t	2	meteorologist
t	2	outlook for the week
c	medtop:20001129	weather phenomena	medtop:17000000			
t	2	heatwave
t	2	heat wave
t	2	snowfall
t	2	rainfall
t	2	thunderstorm
t	2	cold snap
t	2	high winds
t	2	snowstorm
t	2	heavy rain
t	2	torrential rain
t		snow
t		rain
t		fog
t		gust
c	medtop:20001130	weather statistic	medtop:17000000			
t	2	record temperature
t	2	average temperature
t	2	highest temperature
t	2	degrees Celsius
t	2	degrees Fahrenheit
c	medtop:20001131	weather warning	medtop:17000000			
t	2	weather warning
t	2	storm warning
t	2	flood warning
t	2	hurricane watch
t	2	weather alert
t	2	severe weather
"""#

    static let weights: StaticString = #"""
v	medtop/2023-10-24
336	medtop:02000000	abc news
131	medtop:13000000	able
781	medtop:02000000	abortion
2643	medtop:14000000	abortion
578	medtop:01000000	absentee
1318	medtop:07000000	absentee
1375	medtop:07000000	absentee ballots
848	medtop:01000000	absurd
607	medtop:16000000	abu
241	medtop:10000000	abuse
225	medtop:12000000	abuse
434	medtop:13000000	abuse
1114	medtop:05000000	academic
176	medtop:04000000	accept
422	medtop:13000000	access
699	medtop:13000000	account
543	medtop:01000000	accused
386	medtop:01000000	acknowledged
410	medtop:14000000	aclu
1249	medtop:01000000	acosta
88	medtop:07000000	act
229	medtop:13000000	action
761	medtop:06000000	activists
446	medtop:01000000	actor
1496	medtop:01000000	actress
594	medtop:01000000	actually
1283	medtop:01000000	ad
1378	medtop:14000000	ad
716	medtop:02000000	admin
119	medtop:01000000	administration
241	medtop:14000000	administration
724	medtop:09000000	advance
561	medtop:01000000	advertising
865	medtop:11000000	adviser
615	medtop:11000000	affairs
287	medtop:04000000	affected
194	medtop:07000000	affected
789	medtop:10000000	afghanistan
217	medtop:11000000	africa
1006	medtop:14000000	african american
890	medtop:02000000	ag
1116	medtop:01000000	aged
378	medtop:02000000	agency
393	medtop:06000000	agency
848	medtop:04000000	agenda
252	medtop:11000000	agenda
354	medtop:01000000	agents
519	medtop:14000000	agents
1043	medtop:02000000	agitators
274	medtop:04000000	agree
597	medtop:06000000	agreement
380	medtop:09000000	agriculture
453	medtop:04000000	ahead
467	medtop:11000000	aid
681	medtop:11000000	aides
1387	medtop:01000000	ailes
545	medtop:04000000	aimed
204	medtop:11000000	aimed
240	medtop:01000000	air
399	medtop:06000000	air
803	medtop:06000000	air pollution
1020	medtop:03000000	airliner
1013	medtop:04000000	airlines
254	medtop:04000000	airport
311	medtop:01000000	airstrikes
698	medtop:16000000	al
507	medtop:16000000	al qaeda
513	medtop:05000000	alabama
2047	medtop:01000000	album
295	medtop:13000000	alex
719	medtop:01000000	alex jones
590	medtop:01000000	alexander
413	medtop:01000000	algorithms
693	medtop:01000000	allegations
171	medtop:01000000	alleged
286	medtop:07000000	allow
110	medtop:14000000	allow
1177	medtop:10000000	altar
323	medtop:04000000	amazon
336	medtop:13000000	amazon
854	medtop:16000000	ambassador
1645	medtop:07000000	ambulance
1188	medtop:07000000	ambulance service
342	medtop:02000000	amendment
648	medtop:04000000	amendment
485	medtop:12000000	amendment
1320	medtop:10000000	american dream
571	medtop:09000000	american workers
178	medtop:07000000	amid
188	medtop:14000000	amid
2039	medtop:07000000	amid coronavirus
566	medtop:14000000	amnesty
558	medtop:10000000	analysis
760	medtop:04000000	analysts
1233	medtop:02000000	anarchists
402	medtop:01000000	anchor
1624	medtop:15000000	andy
404	medtop:01000000	anger
337	medtop:04000000	announced
95	medtop:14000000	announced
302	medtop:04000000	announcement
496	medtop:01000000	anonymous
533	medtop:13000000	anonymous
1297	medtop:15000000	anthem
984	medtop:02000000	anthony kennedy
348	medtop:01000000	anti
167	medtop:13000000	anti
176	medtop:14000000	anti
602	medtop:11000000	anti terror
1089	medtop:01000000	anti trump
1556	medtop:06000000	antibiotics
515	medtop:01000000	antibodies
1032	medtop:02000000	antifa
305	medtop:01000000	apologize
524	medtop:11000000	apologize
361	medtop:14000000	apologize
526	medtop:11000000	apology
250	medtop:01000000	apparently
792	medtop:11000000	appeals
181	medtop:13000000	appeals
342	medtop:14000000	appeals
311	medtop:14000000	appeals court
225	medtop:01000000	appeared
160	medtop:11000000	appeared
638	medtop:13000000	apple
172	medtop:05000000	applications
121	medtop:05000000	apply
233	medtop:11000000	appointed
278	medtop:11000000	appointment
930	medtop:14000000	appropriations
438	medtop:04000000	approval
646	medtop:11000000	approval rating
380	medtop:06000000	approved
1298	medtop:06000000	arctic
693	medtop:06000000	area
751	medtop:10000000	army
1442	medtop:14000000	arrested
1527	medtop:15000000	arsenal
1156	medtop:01000000	art
943	medtop:13000000	artificial intelligence
1225	medtop:01000000	artists
1896	medtop:01000000	artwork
430	medtop:03000000	ash
992	medtop:05000000	asian americans
1136	medtop:11000000	aspirations
603	medtop:01000000	assault
270	medtop:02000000	assault
381	medtop:14000000	assault
465	medtop:11000000	assembly
387	medtop:01000000	asserted
433	medtop:09000000	assistant
1424	medtop:09000000	assistant attorney
346	medtop:16000000	associated press
1064	medtop:15000000	athletes
505	medtop:09000000	athletics
732	medtop:14000000	atlanta
521	medtop:03000000	atop
132	medtop:02000000	attack
549	medtop:16000000	attack
551	medtop:12000000	attackers
1293	medtop:16000000	attackers
777	medtop:14000000	attorney
455	medtop:02000000	attorney general
940	medtop:01000000	auction
747	medtop:13000000	auction
606	medtop:13000000	audience
875	medtop:14000000	aunt
938	medtop:15000000	australia
2042	medtop:15000000	australian
204	medtop:16000000	authorities
1124	medtop:03000000	automatic
208	medtop:13000000	available
577	medtop:02000000	avenue
319	medtop:06000000	average
840	medtop:04000000	aviation
232	medtop:02000000	avoid
291	medtop:09000000	avoid
671	medtop:01000000	award
431	medtop:07000000	award
351	medtop:07000000	baby
645	medtop:01000000	background
859	medtop:09000000	backlog
1040	medtop:06000000	bacteria
546	medtop:02000000	bader
750	medtop:06000000	bag
1421	medtop:10000000	baghdad
793	medtop:12000000	baghdadi
684	medtop:16000000	baghdadi
1521	medtop:12000000	baker
275	medtop:11000000	balance
785	medtop:15000000	ball
703	medtop:07000000	ballot
517	medtop:02000000	baltimore
381	medtop:01000000	ban
671	medtop:14000000	ban
1191	medtop:01000000	band
1296	medtop:13000000	bangladesh
725	medtop:04000000	bank
163	medtop:11000000	bank
986	medtop:04000000	bankers
901	medtop:11000000	bannon
863	medtop:07000000	barclay
408	medtop:04000000	bargaining
1390	medtop:02000000	barr
823	medtop:14000000	barriers
1026	medtop:09000000	based health
608	medtop:01000000	bash
1134	medtop:15000000	bath
676	medtop:13000000	battery
875	medtop:09000000	bay area
630	medtop:16000000	beach
322	medtop:11000000	beat
789	medtop:15000000	beat
1409	medtop:15000000	beaten
615	medtop:03000000	bee
2389	medtop:10000000	beef
295	medtop:07000000	begin
818	medtop:11000000	behavior
518	medtop:01000000	beheading
1010	medtop:04000000	beijing
142	medtop:01000000	believe
400	medtop:15000000	belt
117	medtop:04000000	benefits
131	medtop:05000000	benefits
305	medtop:09000000	benefits
126	medtop:14000000	benefits
701	medtop:01000000	benghazi
4582	medtop:16000000	benghazi
718	medtop:16000000	benghazi attack
761	medtop:02000000	berry
314	medtop:01000000	best
1028	medtop:05000000	betsy
1234	medtop:05000000	betsy devos
161	medtop:07000000	better
699	medtop:11000000	betting
2716	medtop:13000000	bezos
1904	medtop:01000000	bias
808	medtop:01000000	biased
656	medtop:04000000	bid
761	medtop:11000000	big banks
1181	medtop:01000000	big brother
514	medtop:13000000	big brother
1047	medtop:13000000	big tech
260	medtop:14000000	bigger
562	medtop:11000000	bigoted
316	medtop:04000000	bill
187	medtop:14000000	bill
612	medtop:11000000	bill clinton
820	medtop:01000000	bill maher
623	medtop:12000000	billy
874	medtop:16000000	bin
682	medtop:16000000	bin laden
753	medtop:06000000	binding
979	medtop:12000000	binding
782	medtop:11000000	bipartisanship
653	medtop:15000000	birmingham
866	medtop:14000000	birth
998	medtop:07000000	birth control
127	medtop:02000000	black
2066	medtop:14000000	black
1205	medtop:14000000	black americans
1050	medtop:02000000	black church
1425	medtop:14000000	black community
433	medtop:12000000	black lives
2040	medtop:14000000	black man
1122	medtop:14000000	black people
697	medtop:14000000	black women
1782	medtop:03000000	blackouts
159	medtop:01000000	blame
832	medtop:02000000	blame
150	medtop:04000000	blame
457	medtop:02000000	blasio
814	medtop:16000000	blast
1205	medtop:01000000	blatantly
1492	medtop:06000000	blaze
742	medtop:06000000	blizzard
336	medtop:04000000	block
273	medtop:07000000	block
1058	medtop:13000000	blog
1195	medtop:13000000	blogger
636	medtop:03000000	blood
234	medtop:01000000	bloomberg
227	medtop:10000000	blue
399	medtop:11000000	blue
323	medtop:05000000	board
1280	medtop:15000000	boat
423	medtop:04000000	boehner
3228	medtop:04000000	boeing
387	medtop:10000000	bomb
765	medtop:11000000	bomb
2375	medtop:10000000	bomb attack
1006	medtop:16000000	bombers
2497	medtop:16000000	bombing
1345	medtop:16000000	bombing suspect
1763	medtop:09000000	bonuses
447	medtop:01000000	booed
1357	medtop:01000000	book
357	medtop:11000000	booker
386	medtop:04000000	boost
338	medtop:11000000	border
2090	medtop:14000000	border
1404	medtop:14000000	border patrol
1473	medtop:14000000	border security
882	medtop:14000000	border wall
1605	medtop:05000000	borrowers
1097	medtop:04000000	boss
1112	medtop:15000000	boss
2469	medtop:16000000	boston marathon
1069	medtop:10000000	bottles
397	medtop:10000000	box
637	medtop:01000000	box office
824	medtop:01000000	boy
403	medtop:10000000	boy
837	medtop:14000000	boy
873	medtop:14000000	boycott
689	medtop:10000000	bracing
695	medtop:11000000	brady
324	medtop:05000000	brain
416	medtop:02000000	branch
469	medtop:04000000	brand
623	medtop:10000000	brand
352	medtop:15000000	brazil
1273	medtop:15000000	brazilian
877	medtop:11000000	breach
512	medtop:13000000	breach
1309	medtop:10000000	bread
865	medtop:02000000	brett
512	medtop:02000000	brett kavanaugh
587	medtop:11000000	brexit
1211	medtop:02000000	breyer
736	medtop:01000000	brief
124	medtop:12000000	bring
1658	medtop:12000000	bring home
1036	medtop:13000000	broadband
1908	medtop:01000000	broadcast
566	medtop:13000000	broadcast
474	medtop:01000000	broadcaster
291	medtop:15000000	bronze
554	medtop:16000000	brother
589	medtop:14000000	bryan
963	medtop:15000000	bryant
637	medtop:01000000	bubble
574	medtop:04000000	budget
427	medtop:11000000	budget
515	medtop:04000000	building
147	medtop:14000000	building
639	medtop:09000000	bump
1242	medtop:06000000	burning
1032	medtop:04000000	burr
415	medtop:04000000	business
181	medtop:07000000	business
550	medtop:09000000	business groups
1764	medtop:11000000	buttigieg
190	medtop:01000000	buy
383	medtop:04000000	buy
215	medtop:03000000	buyers
655	medtop:13000000	cable
941	medtop:04000000	cafe
606	medtop:12000000	cake
512	medtop:10000000	calendar
1828	medtop:03000000	californians
1191	medtop:13000000	cambridge
1675	medtop:16000000	cameron
274	medtop:11000000	camp
183	medtop:01000000	campaign
1065	medtop:11000000	campaign
819	medtop:11000000	campaign finance
1033	medtop:04000000	campaigners
1072	medtop:05000000	campus
245	medtop:07000000	canceled
662	medtop:07000000	cancer
191	medtop:01000000	candidate
1699	medtop:11000000	candidate
989	medtop:12000000	capitalism
639	medtop:15000000	captain
1019	medtop:16000000	captured
279	medtop:04000000	car
294	medtop:06000000	car
705	medtop:14000000	caravan
231	medtop:06000000	carbon
1043	medtop:10000000	carbon footprint
601	medtop:04000000	card
755	medtop:07000000	care
76	medtop:14000000	care
212	medtop:07000000	care act
420	medtop:01000000	career
212	medtop:09000000	career
526	medtop:15000000	career
487	medtop:01000000	carlson
1365	medtop:04000000	carrier
556	medtop:16000000	carry
113	medtop:02000000	case
87	medtop:14000000	case
489	medtop:09000000	cash
208	medtop:11000000	cash
1192	medtop:11000000	casino
710	medtop:01000000	cast
1561	medtop:11000000	castro
536	medtop:10000000	casualties
1826	medtop:05000000	catalog
551	medtop:10000000	catholic
1604	medtop:12000000	catholic
830	medtop:12000000	catholic church
679	medtop:10000000	cattle
269	medtop:06000000	cause
829	medtop:14000000	cbp
1364	medtop:01000000	cdc
528	medtop:14000000	cdc
2745	medtop:10000000	celebrates
1024	medtop:10000000	celebration
1078	medtop:01000000	celebrity
1041	medtop:10000000	cemetery
989	medtop:13000000	censorship
588	medtop:11000000	census
97	medtop:01000000	center
460	medtop:01000000	cents
248	medtop:06000000	century
247	medtop:09000000	ceo
1097	medtop:13000000	ceo
218	medtop:12000000	certain
291	medtop:07000000	chair
234	medtop:11000000	chair
283	medtop:11000000	chairman
110	medtop:07000000	challenge
98	medtop:15000000	challenge
249	medtop:11000000	chamber
2647	medtop:15000000	champion
2517	medtop:15000000	championships
1008	medtop:11000000	chancellor
116	medtop:06000000	change
134	medtop:14000000	change
1196	medtop:01000000	channel
457	medtop:11000000	channel
213	medtop:13000000	channel
440	medtop:09000000	chanted
505	medtop:15000000	chanted
325	medtop:11000000	chaos
664	medtop:13000000	character
121	medtop:06000000	charges
134	medtop:16000000	charges
749	medtop:01000000	charity
425	medtop:07000000	charity
2162	medtop:02000000	charleston
1018	medtop:16000000	charlie
1343	medtop:02000000	charlotte
314	medtop:12000000	charlotte
1487	medtop:01000000	chart
644	medtop:05000000	cheating
674	medtop:07000000	checkers
1946	medtop:15000000	chelsea
450	medtop:01000000	chemical
517	medtop:03000000	chemical
144	medtop:11000000	chief
784	medtop:04000000	chief executive
1147	medtop:04000000	chief financial
1136	medtop:05000000	child care
1243	medtop:12000000	child sex
366	medtop:05000000	children
100	medtop:10000000	children
83	medtop:11000000	children
216	medtop:13000000	children
308	medtop:14000000	children
1279	medtop:06000000	chinese officials
340	medtop:02000000	choice
489	medtop:01000000	choir
766	medtop:11000000	chris christie
956	medtop:10000000	christ
1651	medtop:10000000	christian
2310	medtop:12000000	christian
825	medtop:10000000	christianity
1339	medtop:11000000	christie
1331	medtop:07000000	christmas
2935	medtop:10000000	christmas
1393	medtop:02000000	church
453	medtop:10000000	church
285	medtop:01000000	cia
298	medtop:02000000	cia
1278	medtop:14000000	circuit
523	medtop:13000000	circulated
293	medtop:14000000	circumstances
401	medtop:01000000	cited
257	medtop:14000000	citizens
702	medtop:14000000	citizenship
477	medtop:06000000	city
108	medtop:14000000	city
159	medtop:16000000	city
1044	medtop:10000000	civilian
902	medtop:11000000	civility
741	medtop:01000000	claims
612	medtop:01000000	clarification
377	medtop:11000000	clark
171	medtop:04000000	class
867	medtop:05000000	class
1218	medtop:05000000	classroom
1191	medtop:15000000	clay
1378	medtop:06000000	clean
493	medtop:14000000	clerk
642	medtop:02000000	cleveland
630	medtop:09000000	clients
104	medtop:04000000	climate
3248	medtop:06000000	climate
2861	medtop:06000000	climate change
1292	medtop:06000000	climate deal
815	medtop:06000000	climate policy
301	medtop:15000000	climbed
873	medtop:11000000	clinton campaign
1279	medtop:01000000	clinton foundation
465	medtop:01000000	clip
263	medtop:04000000	close
284	medtop:04000000	closely
287	medtop:11000000	closely
177	medtop:09000000	club
1679	medtop:15000000	club
770	medtop:16000000	clues
519	medtop:01000000	co
174	medtop:07000000	co
1904	medtop:15000000	coach
252	medtop:16000000	coalition
296	medtop:10000000	coast
593	medtop:05000000	cocktail
627	medtop:12000000	coffee
291	medtop:02000000	cohen
1298	medtop:10000000	coke
1029	medtop:15000000	cole
580	medtop:02000000	collect
375	medtop:13000000	collection
2483	medtop:05000000	college
944	medtop:10000000	college
1144	medtop:05000000	college admissions
702	medtop:11000000	collusion
1057	medtop:14000000	color
2029	medtop:10000000	columbus
372	medtop:10000000	columnist
534	medtop:13000000	combat
1159	medtop:16000000	combatant
462	medtop:10000000	combined
998	medtop:04000000	comcast
539	medtop:15000000	comeback
1195	medtop:01000000	comedian
682	medtop:01000000	comedy
2592	medtop:02000000	comey
500	medtop:10000000	comfort
696	medtop:10000000	commentary
666	medtop:04000000	commercial
920	medtop:02000000	commissioner
351	medtop:16000000	committee
448	medtop:11000000	common
1763	medtop:05000000	common core
682	medtop:02000000	communications
200	medtop:13000000	communications
453	medtop:14000000	community
1633	medtop:09000000	commute
650	medtop:04000000	company
116	medtop:09000000	company
619	medtop:13000000	company
334	medtop:01000000	compared
473	medtop:01000000	comparison
748	medtop:12000000	compassion
2109	medtop:09000000	compensation
1156	medtop:15000000	compete
860	medtop:13000000	competition
258	medtop:01000000	complained
400	medtop:01000000	complaint
234	medtop:07000000	complaint
195	medtop:05000000	completely
1084	medtop:01000000	composer
1584	medtop:13000000	computer
648	medtop:14000000	condemned
395	medtop:07000000	conditions
165	medtop:09000000	conditions
1001	medtop:16000000	condolences
310	medtop:01000000	conducted
698	medtop:02000000	confirmation
628	medtop:02000000	confirmed
325	medtop:04000000	confirmed
89	medtop:04000000	congress
548	medtop:02000000	congressman
586	medtop:03000000	consent
501	medtop:06000000	conservation
1085	medtop:09000000	conservation
204	medtop:01000000	conservative
217	medtop:02000000	conservative
820	medtop:11000000	conservative
1091	medtop:02000000	conservative justices
120	medtop:14000000	consider
1249	medtop:13000000	console
715	medtop:01000000	conspiracy
695	medtop:07000000	constitution
290	medtop:02000000	constitutional
337	medtop:06000000	construction
287	medtop:10000000	consumers
219	medtop:13000000	consumers
538	medtop:07000000	contact
227	medtop:07000000	contained
748	medtop:10000000	containers
2522	medtop:13000000	content
741	medtop:11000000	contest
1596	medtop:01000000	contestant
73	medtop:14000000	continue
1171	medtop:12000000	contraception
625	medtop:03000000	contract
203	medtop:15000000	contract
362	medtop:14000000	contributed
251	medtop:13000000	control
798	medtop:11000000	convention
226	medtop:10000000	conversation
610	medtop:16000000	conviction
311	medtop:06000000	convinced
811	medtop:01000000	cops
655	medtop:14000000	cops
446	medtop:05000000	core
616	medtop:05000000	cornell
1091	medtop:01000000	coronavirus
150	medtop:05000000	coronavirus
2379	medtop:07000000	coronavirus
1766	medtop:09000000	coronavirus
244	medtop:10000000	coronavirus
333	medtop:01000000	coronavirus cases
408	medtop:07000000	coronavirus outbreak
599	medtop:09000000	coronavirus pandemic
488	medtop:10000000	coronavirus pandemic
560	medtop:09000000	coronavirus relief
1502	medtop:09000000	coronavirus response
1060	medtop:07000000	coroner
465	medtop:04000000	corporations
1259	medtop:01000000	correspondent
407	medtop:11000000	corruption
425	medtop:11000000	cortez
716	medtop:11000000	cory
601	medtop:11000000	cory booker
129	medtop:07000000	cost
159	medtop:13000000	cost
609	medtop:01000000	costume
298	medtop:02000000	counsel
422	medtop:11000000	count
413	medtop:16000000	counter
114	medtop:04000000	country
200	medtop:14000000	country
793	medtop:04000000	countryside
180	medtop:01000000	couple
461	medtop:10000000	courage
214	medtop:01000000	course
802	medtop:02000000	court
394	medtop:14000000	court
409	medtop:02000000	court decision
467	medtop:09000000	court justice
516	medtop:14000000	court justice
1545	medtop:02000000	court nominee
1325	medtop:02000000	court pick
978	medtop:01000000	cover
202	medtop:07000000	cover
1302	medtop:01000000	coverage
854	medtop:07000000	coverage
683	medtop:01000000	covid
1457	medtop:07000000	covid
1510	medtop:09000000	covid
654	medtop:10000000	covid
152	medtop:03000000	crash
460	medtop:04000000	crash
565	medtop:01000000	creative
601	medtop:13000000	creators
498	medtop:01000000	credibility
571	medtop:05000000	credit
856	medtop:04000000	creditors
153	medtop:11000000	crime
272	medtop:14000000	crime
153	medtop:14000000	criminal
1013	medtop:07000000	crisis
146	medtop:09000000	crisis
581	medtop:01000000	criticism
340	medtop:14000000	criticism
673	medtop:06000000	crop
978	medtop:10000000	crop
496	medtop:10000000	cross
483	medtop:15000000	cross
292	medtop:15000000	crown
1104	medtop:04000000	crumbling
513	medtop:09000000	crush
819	medtop:02000000	cry
3154	medtop:13000000	cryptocurrency
709	medtop:06000000	cult
257	medtop:12000000	culture
282	medtop:01000000	cuomo
2704	medtop:15000000	cup
1682	medtop:15000000	curling
818	medtop:04000000	currency
622	medtop:13000000	currently
415	medtop:05000000	curriculum
913	medtop:04000000	customers
1543	medtop:13000000	customers
549	medtop:04000000	cut
227	medtop:09000000	cut
122	medtop:11000000	cut
616	medtop:06000000	cyber
691	medtop:02000000	daca
328	medtop:05000000	daca
1105	medtop:05000000	dairy
410	medtop:06000000	dakota
289	medtop:06000000	damage
1075	medtop:01000000	dance
120	medtop:04000000	data
942	medtop:13000000	data
261	medtop:04000000	date
850	medtop:14000000	davis
322	medtop:15000000	de
457	medtop:02000000	de blasio
211	medtop:14000000	dead
1130	medtop:16000000	dead
655	medtop:04000000	deal
66	medtop:06000000	deal
176	medtop:01000000	death
317	medtop:14000000	death
1065	medtop:02000000	death penalty
445	medtop:06000000	death toll
462	medtop:07000000	debacle
944	medtop:11000000	debate
412	medtop:12000000	debate
919	medtop:04000000	debit
333	medtop:03000000	debris
348	medtop:05000000	debt
1714	medtop:11000000	debt
866	medtop:11000000	debt limit
465	medtop:01000000	debunked
339	medtop:15000000	debut
101	medtop:02000000	decision
171	medtop:04000000	decision
726	medtop:10000000	declaration
168	medtop:03000000	declared
512	medtop:06000000	deepening
403	medtop:14000000	deeply
343	medtop:15000000	defeat
647	medtop:04000000	defects
371	medtop:16000000	defense
674	medtop:04000000	deficit
436	medtop:07000000	defund
925	medtop:07000000	delay
519	medtop:11000000	delegates
791	medtop:01000000	deleted
715	medtop:15000000	delighted
207	medtop:11000000	delivered
1955	medtop:10000000	delivery
305	medtop:13000000	delivery
271	medtop:13000000	demand
323	medtop:14000000	demand
2023	medtop:07000000	dementia
347	medtop:01000000	democratic presidential
582	medtop:14000000	democratic presidential
499	medtop:11000000	demographic
420	medtop:14000000	demonstrators
254	medtop:07000000	dems
897	medtop:11000000	dems
354	medtop:11000000	denied
589	medtop:15000000	dent
1119	medtop:10000000	depends
480	medtop:07000000	depression
434	medtop:10000000	depression
500	medtop:11000000	deputy
465	medtop:04000000	derail
645	medtop:14000000	derek
963	medtop:10000000	derogatory
310	medtop:01000000	described
1622	medtop:10000000	desert
252	medtop:01000000	designed
494	medtop:09000000	despite
131	medtop:11000000	despite
1163	medtop:06000000	destroy
220	medtop:03000000	destruction
193	medtop:01000000	details
166	medtop:14000000	details
928	medtop:11000000	detainees
513	medtop:13000000	detect
493	medtop:02000000	detention
318	medtop:06000000	devastating
226	medtop:11000000	developed
493	medtop:13000000	developers
225	medtop:04000000	development
346	medtop:10000000	development
585	medtop:13000000	device
737	medtop:16000000	device
2647	medtop:05000000	devos
526	medtop:02000000	dhs
551	medtop:01000000	died
788	medtop:01000000	died aged
595	medtop:11000000	difference
1612	medtop:13000000	digital
370	medtop:10000000	dinner
430	medtop:16000000	diplomats
489	medtop:10000000	dire
350	medtop:11000000	directly
324	medtop:01000000	director
136	medtop:02000000	director
309	medtop:04000000	director
479	medtop:15000000	disappointed
1016	medtop:03000000	disaster
461	medtop:06000000	disaster
964	medtop:11000000	disclosure
636	medtop:12000000	discovered
554	medtop:01000000	discredit
531	medtop:12000000	discriminate
1558	medtop:09000000	discrimination
1131	medtop:12000000	discrimination
1053	medtop:09000000	disdain
194	medtop:01000000	disease
281	medtop:06000000	disease
215	medtop:09000000	disease
715	medtop:12000000	dish
520	medtop:13000000	disney
386	medtop:10000000	disruption
925	medtop:02000000	dissent
698	medtop:05000000	district
228	medtop:14000000	district
1256	medtop:14000000	district attorney
259	medtop:05000000	diversity
706	medtop:11000000	diversity
389	medtop:02000000	divided
294	medtop:12000000	divided
1213	medtop:11000000	dnc
265	medtop:09000000	doctors
1316	medtop:02000000	doj
309	medtop:07000000	dollars
203	medtop:09000000	dollars
150	medtop:10000000	dollars
281	medtop:01000000	donations
466	medtop:11000000	donors
1641	medtop:15000000	doping
726	medtop:13000000	dorsey
882	medtop:11000000	dossier
612	medtop:13000000	download
278	medtop:02000000	dozen
384	medtop:14000000	dozen
1013	medtop:01000000	drama
1516	medtop:06000000	drilling
480	medtop:13000000	drive
324	medtop:10000000	driver
4360	medtop:13000000	drones
675	medtop:16000000	drones
207	medtop:09000000	drop
1952	medtop:06000000	drought
185	medtop:01000000	drug
609	medtop:14000000	drug
1851	medtop:07000000	drug prices
617	medtop:06000000	dry
581	medtop:14000000	duck
863	medtop:13000000	dutch
1171	medtop:15000000	dutch
205	medtop:11000000	duty
507	medtop:01000000	dylan
739	medtop:02000000	dylan
291	medtop:04000000	earlier
890	medtop:09000000	earned
368	medtop:05000000	earnings
270	medtop:09000000	easier
543	medtop:13000000	easier
802	medtop:04000000	easter
1775	medtop:10000000	easter
530	medtop:06000000	eastern
1234	medtop:04000000	eastofenglandnews
643	medtop:09000000	eat
1012	medtop:10000000	eat
1486	medtop:13000000	ebay
229	medtop:01000000	ebola
827	medtop:07000000	ebola
4424	medtop:10000000	eclipse
1107	medtop:04000000	economic
130	medtop:07000000	economic
280	medtop:09000000	economic
1464	medtop:04000000	economic conditions
490	medtop:09000000	economic recovery
748	medtop:09000000	economists
1089	medtop:04000000	economy
370	medtop:07000000	economy
507	medtop:09000000	economy
1398	medtop:01000000	edited
893	medtop:01000000	edition
452	medtop:01000000	editorial
566	medtop:14000000	editorial
886	medtop:05000000	educated
2799	medtop:05000000	education
226	medtop:06000000	effect
180	medtop:07000000	efforts
660	medtop:14000000	el paso
891	medtop:11000000	elder
1061	medtop:11000000	elected
102	medtop:01000000	election
421	medtop:02000000	election
118	medtop:04000000	election
343	medtop:07000000	election
585	medtop:02000000	electoral
692	medtop:02000000	electors
726	medtop:06000000	electric
224	medtop:03000000	electricity
595	medtop:06000000	electricity
418	medtop:04000000	electronic
488	medtop:11000000	elizabeth warren
927	medtop:13000000	elon
899	medtop:13000000	elon musk
583	medtop:12000000	embrace
553	medtop:03000000	emergency
984	medtop:07000000	emergency
893	medtop:03000000	emergency management
818	medtop:06000000	emissions
849	medtop:03000000	emma
268	medtop:14000000	emphasis
666	medtop:04000000	employees
1346	medtop:09000000	employees
1582	medtop:09000000	employer based
213	medtop:04000000	employers
294	medtop:09000000	employers
472	medtop:04000000	employment
386	medtop:09000000	employment
1121	medtop:02000000	encryption
345	medtop:01000000	endorsement
771	medtop:01000000	enemy
459	medtop:16000000	enemy
1011	medtop:16000000	enemy combatant
2023	medtop:04000000	energy
1275	medtop:04000000	energy bills
597	medtop:06000000	energy companies
3676	medtop:06000000	energy department
2253	medtop:06000000	energy projects
311	medtop:14000000	enforce
588	medtop:02000000	enforcement
505	medtop:14000000	enforcement
230	medtop:16000000	enforcement
681	medtop:16000000	enforcement officials
497	medtop:13000000	engineering
957	medtop:04000000	engineers
590	medtop:05000000	enrolled
1279	medtop:07000000	enrollment
252	medtop:01000000	enter
842	medtop:13000000	entertainment
729	medtop:11000000	enthusiasm
344	medtop:01000000	entirely
1347	medtop:06000000	environment
226	medtop:09000000	environment
524	medtop:04000000	environmental
2266	medtop:06000000	environmental
632	medtop:06000000	environmentalists
98	medtop:03000000	epa
4299	medtop:06000000	epa
289	medtop:01000000	episode
704	medtop:02000000	epstein
434	medtop:07000000	era
657	medtop:14000000	eric garner
516	medtop:02000000	eric holder
258	medtop:01000000	error
499	medtop:02000000	escalating
748	medtop:09000000	escalating
1504	medtop:09000000	essential workers
810	medtop:11000000	estate
163	medtop:01000000	estimated
329	medtop:03000000	ethics
1021	medtop:04000000	eu
662	medtop:04000000	euro
883	medtop:04000000	eurozone
933	medtop:16000000	evacuated
1224	medtop:03000000	evacuation
348	medtop:11000000	evangelical
1278	medtop:12000000	evangelical
131	medtop:01000000	event
245	medtop:01000000	evidence
317	medtop:04000000	ex
448	medtop:11000000	ex
284	medtop:12000000	example
434	medtop:10000000	except
1182	medtop:10000000	exceptionally
338	medtop:04000000	excuse
388	medtop:04000000	executive
418	medtop:14000000	executive
611	medtop:14000000	executive action
482	medtop:07000000	executive order
1063	medtop:14000000	executive order
995	medtop:14000000	executive power
337	medtop:12000000	exemption
808	medtop:07000000	exercise
627	medtop:01000000	exhibition
623	medtop:09000000	expectations
320	medtop:04000000	expected
792	medtop:05000000	expelled
446	medtop:04000000	expense
209	medtop:05000000	expense
559	medtop:07000000	experience
213	medtop:11000000	experience
229	medtop:06000000	experts
336	medtop:01000000	explained
1977	medtop:16000000	explosion
923	medtop:16000000	explosives
965	medtop:04000000	exports
425	medtop:13000000	exposed
215	medtop:12000000	expressed
1190	medtop:04000000	extend unemployment
297	medtop:09000000	extended
255	medtop:09000000	extra
276	medtop:01000000	extremely
911	medtop:16000000	extremism
1948	medtop:06000000	exxon
333	medtop:10000000	eye
754	medtop:04000000	faa
116	medtop:07000000	face
1363	medtop:12000000	face challenges
468	medtop:01000000	facebook
1160	medtop:07000000	facebook
1106	medtop:13000000	facebook
261	medtop:07000000	facilities
521	medtop:01000000	fact
485	medtop:07000000	fact checkers
666	medtop:01000000	fact checking
378	medtop:11000000	failed
216	medtop:04000000	failure
264	medtop:02000000	faith
1645	medtop:12000000	faith
650	medtop:10000000	faithful
1522	medtop:01000000	fake
141	medtop:13000000	fake
1471	medtop:01000000	fake news
324	medtop:14000000	fall
951	medtop:01000000	false
853	medtop:13000000	false claims
171	medtop:07000000	family
434	medtop:10000000	family
1015	medtop:14000000	family separation
787	medtop:10000000	famous
713	medtop:01000000	fans
323	medtop:13000000	fans
778	medtop:06000000	farm
371	medtop:10000000	farm
2113	medtop:06000000	farmers
2251	medtop:10000000	farmers
377	medtop:04000000	fast
619	medtop:04000000	fast track
778	medtop:13000000	fastest
247	medtop:10000000	father
444	medtop:11000000	father
613	medtop:14000000	father
1514	medtop:01000000	fauci
1409	medtop:11000000	fauci
175	medtop:02000000	favor
3359	medtop:02000000	fbi
930	medtop:16000000	fbi
423	medtop:02000000	fbi director
657	medtop:13000000	fcc
437	medtop:14000000	fda
751	medtop:01000000	feature
646	medtop:07000000	fed
220	medtop:07000000	federal
179	medtop:14000000	federal
581	medtop:04000000	federal agencies
461	medtop:14000000	federal court
997	medtop:09000000	federal employees
524	medtop:11000000	federal judge
738	medtop:07000000	federal law
924	medtop:07000000	federal reserve
1158	medtop:13000000	feed
567	medtop:09000000	feet
573	medtop:03000000	fema
236	medtop:01000000	female
1360	medtop:14000000	fence
433	medtop:02000000	ferguson
1692	medtop:01000000	festival
582	medtop:11000000	festive
1591	medtop:02000000	fifth amendment
868	medtop:15000000	fighters
329	medtop:16000000	fighters
487	medtop:01000000	figure
583	medtop:09000000	file
170	medtop:13000000	file
388	medtop:11000000	filibuster
2071	medtop:01000000	film
1241	medtop:13000000	film
805	medtop:15000000	final
360	medtop:04000000	finance
405	medtop:11000000	finance
175	medtop:04000000	financial
735	medtop:07000000	financial crisis
1171	medtop:04000000	financial officer
1197	medtop:04000000	financial situation
657	medtop:09000000	financially
373	medtop:04000000	fine
149	medtop:05000000	fine
667	medtop:15000000	finish
693	medtop:16000000	finish line
1556	medtop:11000000	fiorina
221	medtop:03000000	fire
948	medtop:01000000	firebombed
460	medtop:04000000	firefighters
1923	medtop:06000000	firefighters
1781	medtop:10000000	fireworks
1427	medtop:04000000	firm
1400	medtop:13000000	firm
1050	medtop:02000000	fisa
209	medtop:02000000	fit
596	medtop:14000000	fit
349	medtop:03000000	fla
990	medtop:11000000	flake
839	medtop:15000000	flanker
1000	medtop:07000000	flavored
417	medtop:04000000	flight
2866	medtop:03000000	flood
978	medtop:03000000	floodwaters
220	medtop:04000000	floor
776	medtop:12000000	flourish
675	medtop:01000000	flu
616	medtop:15000000	fly
726	medtop:15000000	fly half
341	medtop:01000000	flynn
1145	medtop:02000000	flynn
121	medtop:04000000	focus
916	medtop:13000000	followers
405	medtop:04000000	food
2392	medtop:10000000	food
1182	medtop:04000000	food stamps
1094	medtop:09000000	food supply
480	medtop:09000000	football
1720	medtop:13000000	football
761	medtop:09000000	footballer
214	medtop:14000000	force
843	medtop:13000000	forehead
667	medtop:11000000	foreign policy
570	medtop:03000000	forest
688	medtop:06000000	forest
420	medtop:15000000	formula
196	medtop:04000000	founder
390	medtop:10000000	founder
667	medtop:13000000	founder
664	medtop:10000000	fourth
1407	medtop:11000000	fracking
1957	medtop:12000000	francis
630	medtop:13000000	francisco
748	medtop:04000000	fraud
438	medtop:05000000	free
151	medtop:13000000	free
1222	medtop:05000000	free speech
1640	medtop:13000000	free speech
490	medtop:04000000	free trade
142	medtop:05000000	freedom
476	medtop:07000000	freedom
794	medtop:10000000	freedom
685	medtop:12000000	freedom
554	medtop:01000000	frenzy
1675	medtop:15000000	fried
132	medtop:11000000	friends
532	medtop:04000000	fuel
762	medtop:06000000	fuel
127	medtop:10000000	full
827	medtop:04000000	fumed
390	medtop:11000000	fund
133	medtop:14000000	funding
1205	medtop:07000000	fundraising
617	medtop:02000000	funeral
311	medtop:07000000	future
512	medtop:13000000	future
556	medtop:13000000	gadgets
1298	medtop:13000000	game
1996	medtop:15000000	game
2213	medtop:13000000	gamers
991	medtop:13000000	gaming
989	medtop:14000000	gang
621	medtop:04000000	gap
699	medtop:02000000	garland
367	medtop:02000000	garner
935	medtop:06000000	gas
507	medtop:06000000	gasoline
671	medtop:07000000	gathering
2557	medtop:14000000	gay
470	medtop:14000000	gay marriage
605	medtop:14000000	gender
1116	medtop:12000000	gender identity
982	medtop:09000000	gene
448	medtop:02000000	general
142	medtop:07000000	general
899	medtop:11000000	general secretary
842	medtop:02000000	general william
443	medtop:10000000	generated
212	medtop:10000000	generation
618	medtop:03000000	generators
648	medtop:09000000	generous
549	medtop:01000000	george stephanopoulos
283	medtop:04000000	german
1514	medtop:04000000	giant
405	medtop:13000000	giant
763	medtop:11000000	giffords
650	medtop:10000000	gift
597	medtop:01000000	gig
358	medtop:15000000	gig
1434	medtop:02000000	ginsburg
702	medtop:14000000	girl
481	medtop:03000000	giuliani
949	medtop:11000000	giuliani
556	medtop:10000000	glass
624	medtop:15000000	glenn
538	medtop:07000000	glitches
873	medtop:06000000	global
717	medtop:06000000	global climate
1468	medtop:06000000	global warming
1423	medtop:04000000	gm
745	medtop:15000000	goal
846	medtop:09000000	goalkeeper
3365	medtop:12000000	god
1297	medtop:15000000	gold
675	medtop:11000000	golf
956	medtop:01000000	google
914	medtop:02000000	gorsuch
100	medtop:07000000	government
342	medtop:11000000	government
1146	medtop:11000000	government plans
832	medtop:07000000	government shutdown
163	medtop:02000000	governor
169	medtop:07000000	governor
163	medtop:11000000	governor
438	medtop:03000000	govt
559	medtop:11000000	grab
1340	medtop:05000000	grade
440	medtop:05000000	graduate
657	medtop:15000000	grand
709	medtop:15000000	grand slam
251	medtop:10000000	grant
1643	medtop:13000000	graphic
341	medtop:10000000	great
283	medtop:15000000	great
733	medtop:07000000	great depression
363	medtop:15000000	greek
1217	medtop:06000000	green
1312	medtop:06000000	green energy
1727	medtop:06000000	greta
379	medtop:04000000	grid
1020	medtop:11000000	griffin
852	medtop:10000000	grocery
569	medtop:10000000	grocery store
267	medtop:16000000	ground
78	medtop:02000000	group
243	medtop:04000000	group
197	medtop:04000000	growing
265	medtop:13000000	growing
300	medtop:04000000	growth
207	medtop:09000000	growth
1574	medtop:11000000	guantanamo
1055	medtop:16000000	guantanamo
448	medtop:07000000	guarantee
298	medtop:02000000	guard
958	medtop:14000000	guatemala
974	medtop:09000000	guest worker
427	medtop:14000000	guidance
782	medtop:10000000	guide
1068	medtop:01000000	guitarist
772	medtop:06000000	gulf
1035	medtop:02000000	gun
295	medtop:03000000	gun control
1837	medtop:02000000	gunman
488	medtop:16000000	gunman
585	medtop:16000000	gunmen
1580	medtop:06000000	gusts
417	medtop:11000000	guy
552	medtop:07000000	gym
1496	medtop:13000000	hacked
787	medtop:13000000	hackers
1384	medtop:01000000	haley
194	medtop:04000000	half
229	medtop:15000000	half
303	medtop:01000000	hall
398	medtop:06000000	halt
329	medtop:11000000	hampshire
1175	medtop:07000000	hand sanitizer
583	medtop:13000000	handheld
364	medtop:05000000	hang
2367	medtop:01000000	hannity
1964	medtop:10000000	happiness
851	medtop:13000000	harassment
189	medtop:09000000	hard
1580	medtop:13000000	hard drive
823	medtop:14000000	harm
460	medtop:13000000	harmful
346	medtop:14000000	harris
386	medtop:04000000	harry
828	medtop:04000000	harry reid
693	medtop:05000000	harvard
3504	medtop:03000000	harvey
263	medtop:02000000	hate
1126	medtop:09000000	haunt
591	medtop:03000000	hawaii
104	medtop:13000000	head
1920	medtop:01000000	headlines
225	medtop:11000000	headlines
1090	medtop:07000000	health
1164	medtop:09000000	health benefits
1041	medtop:07000000	health care
930	medtop:07000000	health law
404	medtop:01000000	health organization
534	medtop:07000000	healthcare
187	medtop:10000000	hear
219	medtop:12000000	heard
122	medtop:14000000	hearing
410	medtop:16000000	hearing
283	medtop:10000000	heat
299	medtop:11000000	held
179	medtop:14000000	held
117	medtop:13000000	help
445	medtop:01000000	hero
881	medtop:01000000	hey
847	medtop:07000000	hhs
2193	medtop:16000000	hicks
651	medtop:09000000	hidden
455	medtop:02000000	hide
108	medtop:10000000	high
541	medtop:13000000	high definition
806	medtop:11000000	high level
276	medtop:01000000	higher
938	medtop:05000000	higher education
316	medtop:14000000	highest
846	medtop:14000000	hindu
575	medtop:09000000	hiring
207	medtop:10000000	hiring
2003	medtop:14000000	hispanic
696	medtop:14000000	historian
344	medtop:06000000	historic
540	medtop:09000000	historically
245	medtop:02000000	history
429	medtop:14000000	history
238	medtop:01000000	hit
151	medtop:04000000	hit
562	medtop:03000000	hit hard
1022	medtop:11000000	hiv
519	medtop:16000000	hoax
785	medtop:02000000	hobby
1315	medtop:02000000	hobby lobby
377	medtop:04000000	hold
444	medtop:02000000	holder
239	medtop:04000000	holiday
3562	medtop:10000000	holiday
886	medtop:10000000	holiday season
579	medtop:14000000	holocaust
792	medtop:10000000	holy
509	medtop:07000000	home
81	medtop:10000000	home
176	medtop:11000000	home
1778	medtop:11000000	home office
1391	medtop:09000000	home orders
1762	medtop:11000000	home secretary
588	medtop:14000000	homeland security
532	medtop:10000000	homeless
635	medtop:10000000	honor
226	medtop:11000000	hope
106	medtop:14000000	hope
1617	medtop:15000000	horse
297	medtop:07000000	hospital
200	medtop:12000000	hospital
2012	medtop:01000000	host
1105	medtop:16000000	hostage
578	medtop:01000000	hot
1124	medtop:09000000	hourly earnings
49	medtop:04000000	house
48	medtop:07000000	house
130	medtop:11000000	house
63	medtop:14000000	house
761	medtop:16000000	house oversight
209	medtop:07000000	households
503	medtop:09000000	housing
281	medtop:11000000	housing
201	medtop:14000000	housing
285	medtop:03000000	houston
885	medtop:11000000	howard
635	medtop:04000000	huawei
533	medtop:13000000	hub
380	medtop:13000000	huge
357	medtop:14000000	human services
845	medtop:12000000	humor
1511	medtop:10000000	hunger
792	medtop:11000000	hunt
2093	medtop:03000000	hurricane
1610	medtop:01000000	hydroxychloroquine
673	medtop:01000000	hype
841	medtop:14000000	ice
132	medtop:05000000	idea
186	medtop:07000000	idea
118	medtop:13000000	idea
687	medtop:16000000	identified
386	medtop:12000000	ideology
659	medtop:01000000	ignored
196	medtop:03000000	ill
924	medtop:09000000	illegal immigrants
574	medtop:07000000	illinois
279	medtop:14000000	illinois
385	medtop:09000000	immediate
549	medtop:14000000	immediate
180	medtop:14000000	immediately
328	medtop:02000000	immigrants
659	medtop:14000000	immigrants
95	medtop:11000000	immigration
3073	medtop:14000000	immigration
814	medtop:14000000	immigration bill
1362	medtop:14000000	immigration reform
400	medtop:04000000	impact
382	medtop:01000000	impeached
1030	medtop:01000000	impeachment
905	medtop:11000000	impeachment
827	medtop:11000000	impeachment proceedings
238	medtop:07000000	implement
209	medtop:14000000	important
570	medtop:04000000	imports
519	medtop:01000000	impression
228	medtop:04000000	improve
182	medtop:11000000	improve
613	medtop:11000000	inauguration
555	medtop:10000000	inc
151	medtop:04000000	income
306	medtop:05000000	income
382	medtop:10000000	income
378	medtop:14000000	income
496	medtop:14000000	income inequality
396	medtop:04000000	increase
1960	medtop:10000000	independence
221	medtop:11000000	independent
681	medtop:14000000	india
499	medtop:04000000	indian
468	medtop:10000000	indian
832	medtop:04000000	indiana
705	medtop:10000000	indigenous
966	medtop:10000000	indigenous peoples
479	medtop:10000000	indonesia
796	medtop:07000000	indoor
1050	medtop:07000000	induced
832	medtop:04000000	industrial action
159	medtop:10000000	industry
289	medtop:13000000	industry
1102	medtop:04000000	inequality
260	medtop:03000000	inevitable
783	medtop:01000000	infected
1067	medtop:01000000	infection
1176	medtop:11000000	inflation
286	medtop:01000000	influence
455	medtop:11000000	influence
357	medtop:01000000	information
190	medtop:02000000	information
183	medtop:13000000	information
404	medtop:14000000	informed
1940	medtop:04000000	infrastructure
816	medtop:09000000	infrastructure
247	medtop:13000000	infrastructure
1443	medtop:01000000	ingraham
413	medtop:11000000	initiative
829	medtop:14000000	injunction
1070	medtop:16000000	injured
2086	medtop:15000000	injury
1060	medtop:14000000	injustice
827	medtop:02000000	inmates
561	medtop:13000000	innovation
221	medtop:13000000	inside
484	medtop:11000000	insisted
463	medtop:07000000	inspection
552	medtop:02000000	inspector
757	medtop:02000000	inspector general
362	medtop:15000000	inspired
830	medtop:01000000	instagram
1401	medtop:07000000	instagram
1389	medtop:13000000	instagram
1186	medtop:13000000	installed
694	medtop:03000000	instant
447	medtop:01000000	insult
106	medtop:04000000	insurance
823	medtop:07000000	insurance
781	medtop:09000000	insured
436	medtop:02000000	intelligence
324	medtop:16000000	intelligence
633	medtop:02000000	intelligence community
421	medtop:11000000	intended
1696	medtop:13000000	interactive
121	medtop:01000000	interest
450	medtop:11000000	interest
206	medtop:05000000	interest rates
460	medtop:02000000	interfere
205	medtop:09000000	international
524	medtop:01000000	internet
1412	medtop:13000000	internet
2022	medtop:16000000	interrogation
803	medtop:07000000	invasive
1658	medtop:09000000	invention
834	medtop:04000000	invest
439	medtop:01000000	investigate
279	medtop:16000000	investigation
1993	medtop:16000000	investigators
329	medtop:04000000	investment
335	medtop:09000000	investors
585	medtop:13000000	investors
624	medtop:15000000	iranian
1292	medtop:16000000	iraqi
571	medtop:07000000	ireland
724	medtop:11000000	ireland
1586	medtop:15000000	ireland
448	medtop:15000000	irish
3110	medtop:02000000	irs
473	medtop:12000000	irs
1001	medtop:12000000	isil
1396	medtop:01000000	isis
2293	medtop:16000000	isis
817	medtop:16000000	islam
2095	medtop:16000000	islamic
176	medtop:01000000	islamic state
957	medtop:16000000	islamic state
909	medtop:16000000	islamist
330	medtop:03000000	island
332	medtop:13000000	island
1366	medtop:07000000	isolation
279	medtop:02000000	israel
85	medtop:14000000	issue
325	medtop:15000000	italian
664	medtop:15000000	italy
787	medtop:05000000	ivanka
988	medtop:05000000	ivanka trump
2700	medtop:05000000	ivy
1294	medtop:14000000	jackie
414	medtop:06000000	jackson
273	medtop:05000000	jail
418	medtop:11000000	jail
321	medtop:02000000	james comey
1227	medtop:15000000	jamie
471	medtop:13000000	japan
797	medtop:13000000	jeff bezos
542	medtop:11000000	jeff flake
895	medtop:02000000	jeff sessions
500	medtop:11000000	jeff sessions
682	medtop:10000000	jefferson
509	medtop:14000000	jefferson
581	medtop:11000000	jeremy
1425	medtop:12000000	jesus
917	medtop:12000000	jesus christ
283	medtop:04000000	jet
462	medtop:11000000	jewish
1000	medtop:01000000	jim acosta
521	medtop:07000000	job losses
1746	medtop:09000000	job losses
1303	medtop:04000000	jobless
309	medtop:07000000	jobless
813	medtop:09000000	jobless claims
535	medtop:04000000	jobs
602	medtop:09000000	jobs
2626	medtop:09000000	jobs report
770	medtop:15000000	jockey
591	medtop:11000000	john kasich
519	medtop:02000000	john roberts
724	medtop:01000000	johnny
609	medtop:01000000	johns hopkins
278	medtop:02000000	joined
277	medtop:04000000	joint
329	medtop:11000000	joke
417	medtop:04000000	jon
516	medtop:15000000	jose
1864	medtop:01000000	journalists
368	medtop:15000000	journey
580	medtop:11000000	judge
403	medtop:14000000	judge
696	medtop:11000000	judgement
312	medtop:01000000	jump
1162	medtop:14000000	jury
816	medtop:02000000	justice
367	medtop:09000000	justice
402	medtop:14000000	justice
651	medtop:02000000	justice anthony
301	medtop:09000000	justice department
625	medtop:02000000	justice kennedy
716	medtop:02000000	justice reform
890	medtop:14000000	justice system
1976	medtop:09000000	justices ruled
1019	medtop:15000000	kaepernick
831	medtop:02000000	kagan
749	medtop:11000000	kasich
872	medtop:01000000	katie
1061	medtop:03000000	katrina
250	medtop:01000000	kavanaugh
1722	medtop:02000000	kavanaugh
1645	medtop:15000000	keeper
1377	medtop:11000000	kelly
139	medtop:07000000	key
885	medtop:06000000	keystone
1143	medtop:06000000	keystone pipeline
489	medtop:04000000	keystone xl
467	medtop:11000000	khan
581	medtop:13000000	khan
860	medtop:06000000	kidney
2700	medtop:05000000	kids
503	medtop:01000000	killed
195	medtop:06000000	killed
315	medtop:12000000	killed
251	medtop:16000000	killed
281	medtop:03000000	killer
345	medtop:16000000	killer
1312	medtop:14000000	killing
276	medtop:14000000	kim
957	medtop:04000000	kirk
639	medtop:09000000	klein
952	medtop:15000000	knee
628	medtop:02000000	knight
805	medtop:16000000	kurdish
939	medtop:11000000	kushner
180	medtop:03000000	la
917	medtop:13000000	lab
2506	medtop:09000000	labor
379	medtop:10000000	labor
1328	medtop:11000000	labor
1474	medtop:09000000	labor costs
2284	medtop:09000000	labor department
794	medtop:04000000	labor force
1652	medtop:09000000	labor secretary
778	medtop:11000000	labour leader
444	medtop:16000000	laden
946	medtop:11000000	lady
509	medtop:06000000	lake
158	medtop:07000000	large
303	medtop:04000000	largest
484	medtop:02000000	las
760	medtop:03000000	las
509	medtop:02000000	las vegas
502	medtop:03000000	las vegas
310	medtop:09000000	late
988	medtop:14000000	latino
608	medtop:15000000	lauer
656	medtop:01000000	laura ingraham
132	medtop:02000000	law
135	medtop:07000000	law
203	medtop:14000000	law
840	medtop:02000000	law enforcement
537	medtop:16000000	law enforcement
109	medtop:03000000	lawmakers
242	medtop:07000000	lawmakers
346	medtop:14000000	lawmakers
226	medtop:13000000	lawsuit
408	medtop:11000000	lawyer
391	medtop:14000000	lawyer
345	medtop:07000000	lay
1648	medtop:09000000	layoffs
115	medtop:11000000	lead
306	medtop:11000000	leaders
253	medtop:05000000	league
1131	medtop:15000000	league
123	medtop:03000000	leaked
294	medtop:06000000	leaked
284	medtop:11000000	leaked
216	medtop:14000000	learned
542	medtop:11000000	leaving office
301	medtop:16000000	led
476	medtop:07000000	lee
212	medtop:01000000	left
694	medtop:01000000	leftist
412	medtop:02000000	leftist
439	medtop:05000000	leftist
939	medtop:13000000	legal action
516	medtop:09000000	legislation
409	medtop:07000000	legislative
1351	medtop:07000000	leisure
638	medtop:11000000	lessons
488	medtop:14000000	letter
844	medtop:02000000	levin
753	medtop:12000000	lgbt
901	medtop:14000000	lgbtq
393	medtop:11000000	lib
324	medtop:11000000	lib dems
764	medtop:01000000	liberal
168	medtop:12000000	liberal
424	medtop:11000000	liberal democrats
2553	medtop:10000000	liberalism
549	medtop:12000000	libertarian
1357	medtop:12000000	liberty
917	medtop:13000000	library
563	medtop:16000000	libya
242	medtop:04000000	license
415	medtop:13000000	lies
204	medtop:07000000	life
174	medtop:12000000	life
1104	medtop:12000000	life movement
263	medtop:12000000	light
748	medtop:14000000	likened
1781	medtop:01000000	limbaugh
187	medtop:04000000	linked
437	medtop:13000000	linked
879	medtop:15000000	lions
483	medtop:02000000	lisa
174	medtop:02000000	list
689	medtop:12000000	literally
346	medtop:07000000	live
924	medtop:06000000	livestock
1565	medtop:05000000	loans
483	medtop:07000000	loans
1078	medtop:02000000	lobbying
264	medtop:02000000	location
531	medtop:07000000	lockdown
428	medtop:09000000	lockdown
1712	medtop:02000000	lois
846	medtop:07000000	loneliness
244	medtop:07000000	longer
2630	medtop:02000000	looters
465	medtop:14000000	looting
794	medtop:05000000	lori
182	medtop:15000000	lost
105	medtop:06000000	lot
272	medtop:11000000	louis
686	medtop:02000000	louisiana
976	medtop:03000000	louisiana
643	medtop:01000000	lousy
543	medtop:01000000	love
668	medtop:13000000	lovely
364	medtop:10000000	low
604	medtop:10000000	low income
524	medtop:15000000	luis
385	medtop:04000000	lunch
311	medtop:05000000	lunch
1043	medtop:10000000	luther
267	medtop:11000000	lying
746	medtop:02000000	lynch
732	medtop:07000000	macarthur
501	medtop:13000000	machine
714	medtop:09000000	madrid
579	medtop:01000000	magic
1725	medtop:01000000	maher
813	medtop:01000000	mail
357	medtop:04000000	mail
505	medtop:07000000	mail
1267	medtop:13000000	mail
396	medtop:16000000	mail
1066	medtop:07000000	main street
217	medtop:09000000	mainstream
618	medtop:09000000	mainstream media
1546	medtop:09000000	maintenance
177	medtop:01000000	major
145	medtop:04000000	majority
143	medtop:07000000	majority
1156	medtop:04000000	maker
1458	medtop:01000000	malaria
1377	medtop:13000000	malicious
643	medtop:09000000	mall
245	medtop:14000000	man
1094	medtop:11000000	manafort
1035	medtop:06000000	management
1042	medtop:03000000	management agency
750	medtop:15000000	manager
338	medtop:07000000	mandate
482	medtop:07000000	mandatory
2779	medtop:16000000	marathon
1111	medtop:16000000	marathon bombings
1002	medtop:02000000	marine
277	medtop:03000000	marine
2194	medtop:13000000	mark zuckerberg
368	medtop:04000000	market
213	medtop:13000000	market
452	medtop:07000000	marketplace
290	medtop:12000000	marriage
1180	medtop:14000000	marriage
763	medtop:14000000	marriage licenses
279	medtop:07000000	masks
302	medtop:16000000	masks
390	medtop:02000000	mass
434	medtop:03000000	mass
521	medtop:10000000	mass
1146	medtop:03000000	mass murder
973	medtop:02000000	mass shooting
186	medtop:03000000	mass shooting
356	medtop:09000000	massive
290	medtop:13000000	massive
1051	medtop:12000000	masterpiece
1700	medtop:15000000	match
454	medtop:11000000	material
243	medtop:13000000	material
481	medtop:07000000	maternity
525	medtop:05000000	math
151	medtop:12000000	matter
172	medtop:14000000	matter
642	medtop:01000000	matthew
657	medtop:02000000	mayor
1035	medtop:02000000	mccabe
575	medtop:04000000	mcdonald
741	medtop:11000000	mcsally
148	medtop:04000000	means
279	medtop:13000000	meant
194	medtop:04000000	meanwhile
178	medtop:04000000	measures
3765	medtop:10000000	meat
999	medtop:12000000	meat
2109	medtop:15000000	medal
1429	medtop:15000000	medallist
609	medtop:02000000	meddling
2652	medtop:01000000	media
402	medtop:13000000	media
1144	medtop:07000000	medicaid
171	medtop:10000000	medical
2092	medtop:09000000	medical staff
493	medtop:07000000	medicare
493	medtop:11000000	medicare
360	medtop:01000000	medicine
145	medtop:04000000	meet
804	medtop:04000000	meeting
218	medtop:11000000	meeting
631	medtop:01000000	megan
1084	medtop:01000000	megyn
981	medtop:01000000	megyn kelly
2182	medtop:10000000	memorial
633	medtop:07000000	memory
797	medtop:15000000	mental
1189	medtop:15000000	mental health
282	medtop:01000000	mention
1330	medtop:05000000	merry
365	medtop:11000000	message
570	medtop:13000000	message
446	medtop:11000000	met
801	medtop:06000000	metal
1230	medtop:14000000	mexico border
633	medtop:14000000	michael brown
1180	medtop:13000000	microsoft
297	medtop:09000000	mid
422	medtop:04000000	middle
1007	medtop:04000000	middle class
503	medtop:05000000	middle class
399	medtop:11000000	middle east
1764	medtop:15000000	midfielder
503	medtop:10000000	midnight
336	medtop:04000000	midterm
486	medtop:14000000	midterm
330	medtop:11000000	migrants
819	medtop:14000000	migrants
656	medtop:11000000	migration
412	medtop:01000000	mike pence
636	medtop:06000000	miles
1291	medtop:16000000	militants
155	medtop:10000000	military
541	medtop:16000000	military
753	medtop:05000000	milk
710	medtop:09000000	mine
622	medtop:04000000	mini
854	medtop:04000000	mini budget
839	medtop:04000000	minimum
485	medtop:11000000	minimum
2070	medtop:04000000	minimum wage
551	medtop:04000000	minister
215	medtop:07000000	minister
2585	medtop:11000000	minister
181	medtop:13000000	minister
265	medtop:16000000	minister
433	medtop:04000000	ministry
319	medtop:07000000	ministry
484	medtop:02000000	minneapolis
2677	medtop:14000000	minneapolis
446	medtop:01000000	minutes
434	medtop:15000000	minutes
821	medtop:07000000	miracle
2044	medtop:16000000	miranda
1449	medtop:01000000	misleading
190	medtop:01000000	missing
365	medtop:15000000	missing
313	medtop:12000000	mission
400	medtop:16000000	mission
506	medtop:14000000	missouri
1269	medtop:11000000	mitt romney
535	medtop:04000000	mnuchin
601	medtop:01000000	mob
320	medtop:04000000	mobile
992	medtop:13000000	mobile
536	medtop:13000000	mobile phone
500	medtop:11000000	mocked
774	medtop:13000000	model
697	medtop:11000000	moderators
950	medtop:16000000	mohammed
279	medtop:09000000	money
575	medtop:11000000	money
485	medtop:09000000	monthly
759	medtop:14000000	monuments
1130	medtop:10000000	moon
827	medtop:06000000	moore
360	medtop:07000000	moral
529	medtop:01000000	morris
1472	medtop:12000000	mosque
823	medtop:02000000	motive
1153	medtop:06000000	mountain
770	medtop:14000000	mounting
284	medtop:12000000	movement
963	medtop:13000000	movie
1071	medtop:11000000	mp
1588	medtop:13000000	mpany
217	medtop:04000000	mps
1559	medtop:11000000	mps
1025	medtop:13000000	mps
1777	medtop:01000000	msnbc
1057	medtop:02000000	mueller
662	medtop:11000000	mueller
344	medtop:02000000	multiple
1017	medtop:07000000	mum
1209	medtop:15000000	mum
475	medtop:14000000	murder
826	medtop:01000000	murdoch
1537	medtop:15000000	murray
1341	medtop:01000000	music
1271	medtop:13000000	music
644	medtop:01000000	musical
238	medtop:04000000	musk
2679	medtop:13000000	musk
1128	medtop:16000000	muslim
522	medtop:06000000	mystery
721	medtop:11000000	nadler
343	medtop:04000000	nafta
257	medtop:02000000	name
1121	medtop:10000000	namely
298	medtop:01000000	narrative
1132	medtop:10000000	nasa
216	medtop:14000000	nation
107	medtop:14000000	national
1029	medtop:15000000	national anthem
1603	medtop:11000000	national debt
866	medtop:14000000	national emergency
414	medtop:03000000	national media
979	medtop:09000000	national parks
1196	medtop:06000000	national weather
949	medtop:02000000	nationalist
659	medtop:14000000	nationwide
394	medtop:10000000	native
524	medtop:10000000	native american
1083	medtop:06000000	natural
1299	medtop:06000000	natural gas
552	medtop:16000000	navy
444	medtop:11000000	nazi
896	medtop:14000000	nazis
1011	medtop:14000000	nba
521	medtop:01000000	nbc news
318	medtop:14000000	nearly
515	medtop:11000000	negative
304	medtop:07000000	negotiate
280	medtop:06000000	neighborhood
1371	medtop:14000000	neighborhood
688	medtop:02000000	neo
1807	medtop:13000000	net
1027	medtop:07000000	netanyahu
367	medtop:01000000	netflix
1462	medtop:13000000	netflix
1824	medtop:01000000	network
376	medtop:13000000	network
918	medtop:01000000	news
1176	medtop:01000000	news media
502	medtop:01000000	news outlets
1350	medtop:13000000	news website
1794	medtop:03000000	newsom
551	medtop:07000000	newsom
1293	medtop:01000000	newsonline
214	medtop:01000000	newspaper
1115	medtop:14000000	newsroom
295	medtop:14000000	nfl
2933	medtop:15000000	nfl
3168	medtop:07000000	nhs
405	medtop:11000000	nhs
825	medtop:01000000	nice
439	medtop:11000000	nick
1109	medtop:16000000	nigeria
845	medtop:01000000	nikki
1094	medtop:01000000	nikki haley
421	medtop:02000000	nominated
1114	medtop:09000000	nominated
692	medtop:02000000	nomination
229	medtop:07000000	nomination
1028	medtop:02000000	nominee
284	medtop:07000000	nominee
243	medtop:10000000	none
558	medtop:11000000	none
391	medtop:11000000	normal
378	medtop:01000000	noted
869	medtop:04000000	nuclear
489	medtop:11000000	nuclear
583	medtop:16000000	nuclear weapons
927	medtop:02000000	nude
332	medtop:12000000	numerous
398	medtop:07000000	nurses
824	medtop:12000000	nypd
1167	medtop:01000000	nyt
586	medtop:14000000	obama immigration
199	medtop:02000000	obamacare
4115	medtop:07000000	obamacare
449	medtop:01000000	obstruction
302	medtop:11000000	obstruction
578	medtop:14000000	obtained
379	medtop:11000000	ocasio
536	medtop:11000000	ocasio cortez
442	medtop:06000000	occurred
463	medtop:04000000	offer
289	medtop:07000000	offer
238	medtop:04000000	office
428	medtop:11000000	office
703	medtop:02000000	officers
301	medtop:14000000	officers
201	medtop:06000000	officials
229	medtop:16000000	officials
597	medtop:04000000	offset
596	medtop:04000000	oil
555	medtop:06000000	oil
166	medtop:11000000	oil
414	medtop:05000000	oklahoma
1736	medtop:06000000	oklahoma
168	medtop:05000000	older
1065	medtop:15000000	olympic
760	medtop:14000000	omar
340	medtop:07000000	online
2412	medtop:13000000	online
414	medtop:02000000	op
202	medtop:09000000	open
1494	medtop:09000000	open source
594	medtop:16000000	opened fire
455	medtop:10000000	operations
739	medtop:02000000	opinion
317	medtop:10000000	opinion
1771	medtop:07000000	opioid
222	medtop:09000000	opportunity
190	medtop:07000000	options
751	medtop:13000000	orbit
144	medtop:07000000	order
109	medtop:14000000	order
1813	medtop:01000000	organisers
271	medtop:02000000	organization
362	medtop:10000000	organization
1503	medtop:09000000	organizers
696	medtop:01000000	original
395	medtop:10000000	origins
1985	medtop:02000000	orlando
2547	medtop:10000000	orthodox
1123	medtop:01000000	oscar
337	medtop:09000000	otherwise
3404	medtop:03000000	outages
883	medtop:01000000	outbreak
1089	medtop:09000000	outbreak
514	medtop:06000000	outdoor
966	medtop:09000000	outdoor
1706	medtop:01000000	outlets
361	medtop:04000000	overall
337	medtop:14000000	overhaul
727	medtop:11000000	overshadowed
467	medtop:16000000	oversight
1548	medtop:04000000	overtime
1821	medtop:09000000	owen
414	medtop:15000000	owen
355	medtop:04000000	owners
1360	medtop:11000000	p.m
259	medtop:16000000	p.m
855	medtop:06000000	pacific
327	medtop:10000000	pacific
674	medtop:09000000	package
797	medtop:04000000	pact
463	medtop:02000000	page
315	medtop:11000000	paid
1173	medtop:07000000	painful
831	medtop:01000000	paint
475	medtop:01000000	painting
334	medtop:15000000	pair
1839	medtop:16000000	pakistan
2002	medtop:12000000	palin
1556	medtop:07000000	pandemic
1594	medtop:09000000	pandemic
1042	medtop:10000000	pandemic
561	medtop:14000000	panel
638	medtop:16000000	panel
600	medtop:09000000	panther
674	medtop:01000000	paper
951	medtop:03000000	paradise
458	medtop:02000000	pardon
509	medtop:11000000	parenthood
871	medtop:14000000	parenthood
899	medtop:05000000	parents
191	medtop:14000000	parents
640	medtop:06000000	paris agreement
1968	medtop:06000000	paris climate
394	medtop:09000000	park
749	medtop:15000000	park
289	medtop:11000000	parliament
384	medtop:14000000	particularly
711	medtop:01000000	partisan
504	medtop:02000000	partisan
763	medtop:11000000	party
571	medtop:14000000	paso
128	medtop:04000000	passed
425	medtop:14000000	passed
2201	medtop:04000000	passengers
656	medtop:12000000	pat
1793	medtop:09000000	patent
1017	medtop:14000000	pathway
477	medtop:01000000	patients
624	medtop:14000000	patrol
357	medtop:11000000	paul ryan
804	medtop:03000000	paula
722	medtop:15000000	paula
444	medtop:04000000	pay
586	medtop:09000000	pay
158	medtop:11000000	pay
1488	medtop:09000000	pay cut
873	medtop:09000000	paycheck
1060	medtop:09000000	paycheck protection
736	medtop:11000000	payments
1551	medtop:09000000	payout
1712	medtop:13000000	pc
675	medtop:11000000	peace
1185	medtop:02000000	peaceful
629	medtop:13000000	peer
249	medtop:15000000	penalty
775	medtop:01000000	pence
239	medtop:11000000	pence
358	medtop:12000000	pence
428	medtop:09000000	pending
717	medtop:04000000	pension
830	medtop:02000000	pentagon
447	medtop:16000000	pentagon
310	medtop:01000000	percentage
3719	medtop:09000000	perez
316	medtop:01000000	perform
696	medtop:07000000	period
860	medtop:14000000	permanent residents
883	medtop:04000000	perry
668	medtop:05000000	perry
867	medtop:12000000	persecution
339	medtop:14000000	person
512	medtop:11000000	personal
847	medtop:11000000	pete
762	medtop:14000000	petition
1684	medtop:11000000	petrol
1227	medtop:07000000	pharma
659	medtop:09000000	phase
682	medtop:04000000	philadelphia
288	medtop:14000000	philadelphia
916	medtop:12000000	phillips
761	medtop:13000000	phone
1266	medtop:01000000	phony
176	medtop:02000000	pick
288	medtop:09000000	pick
1009	medtop:13000000	picture
2465	medtop:10000000	pie
961	medtop:01000000	piece
1760	medtop:14000000	pill
933	medtop:13000000	pilot
2158	medtop:06000000	pipeline
1156	medtop:13000000	piracy
752	medtop:13000000	pirates
828	medtop:01000000	pizza
308	medtop:04000000	plan
134	medtop:14000000	plan
422	medtop:03000000	plane
1159	medtop:04000000	plane
2207	medtop:03000000	plane crash
370	medtop:10000000	planet
810	medtop:13000000	planet
999	medtop:14000000	planned parenthood
195	medtop:06000000	plant
268	medtop:10000000	plant
2292	medtop:06000000	plastic
2194	medtop:13000000	platform
263	medtop:01000000	play
893	medtop:15000000	play
1110	medtop:09000000	players
1311	medtop:13000000	players
1597	medtop:15000000	players
936	medtop:06000000	plaza
599	medtop:05000000	pleaded guilty
1042	medtop:11000000	pledged
560	medtop:12000000	plot
1326	medtop:09000000	plumbing
371	medtop:13000000	pocket
623	medtop:14000000	podcast
85	medtop:01000000	police
416	medtop:02000000	police
954	medtop:14000000	police
139	medtop:16000000	police
386	medtop:02000000	police department
750	medtop:14000000	police officers
781	medtop:01000000	police shootings
899	medtop:14000000	police violence
228	medtop:14000000	policy
354	medtop:01000000	political
92	medtop:02000000	political
148	medtop:03000000	politics
580	medtop:01000000	poll
450	medtop:04000000	poll
238	medtop:11000000	poll
1832	medtop:06000000	pollution
1105	medtop:12000000	pontiff
209	medtop:14000000	poor
452	medtop:10000000	pope
2748	medtop:12000000	pope
1554	medtop:12000000	pope francis
327	medtop:01000000	popular
721	medtop:13000000	popular
567	medtop:10000000	populist
1887	medtop:13000000	portable
477	medtop:09000000	portion
402	medtop:01000000	portrayed
559	medtop:14000000	positive
680	medtop:01000000	post
157	medtop:13000000	post
1988	medtop:04000000	postal
831	medtop:04000000	postal service
931	medtop:07000000	postponed
517	medtop:09000000	postponed
1360	medtop:07000000	postponement
830	medtop:10000000	pound
1643	medtop:10000000	poverty
316	medtop:03000000	power
320	medtop:11000000	power
3838	medtop:03000000	power outages
361	medtop:10000000	practice
505	medtop:01000000	praised
193	medtop:09000000	praised
787	medtop:12000000	pray
676	medtop:12000000	prayer
445	medtop:07000000	pre
339	medtop:07000000	pregnancy
350	medtop:11000000	prepared
478	medtop:01000000	present
273	medtop:07000000	present
243	medtop:10000000	present
878	medtop:01000000	presenter
370	medtop:03000000	presided
642	medtop:11000000	presidency
72	medtop:01000000	president
41	medtop:11000000	president
45	medtop:14000000	president
640	medtop:01000000	president mike
415	medtop:01000000	presidential
140	medtop:07000000	presidential
416	medtop:11000000	presidential
370	medtop:01000000	presidential candidate
467	medtop:11000000	presidential candidate
805	medtop:02000000	presidential election
962	medtop:01000000	press
160	medtop:05000000	pretty
248	medtop:03000000	prevent
237	medtop:11000000	previous
951	medtop:09000000	previously reported
159	medtop:04000000	prices
160	medtop:01000000	primary
1067	medtop:07000000	primary
299	medtop:16000000	prime
157	medtop:13000000	prime minister
609	medtop:16000000	prime minister
1205	medtop:13000000	prince
891	medtop:01000000	print
568	medtop:07000000	prioritize
627	medtop:11000000	prison
301	medtop:11000000	private
679	medtop:04000000	private sector
637	medtop:01000000	prize
461	medtop:13000000	pro
996	medtop:14000000	pro life
1190	medtop:09000000	pro quo
1060	medtop:11000000	probe
169	medtop:06000000	problem
431	medtop:11000000	problem
2307	medtop:10000000	processing plants
1264	medtop:09000000	proclamation
261	medtop:10000000	produced
369	medtop:13000000	produced
1089	medtop:01000000	producers
215	medtop:04000000	production
2197	medtop:09000000	productivity
556	medtop:07000000	products
232	medtop:10000000	products
308	medtop:04000000	professional
466	medtop:05000000	professor
334	medtop:13000000	profile
145	medtop:05000000	profit
84	medtop:05000000	program
357	medtop:06000000	project
533	medtop:07000000	project
305	medtop:11000000	promised
529	medtop:15000000	prop
226	medtop:02000000	property
772	medtop:16000000	prophet
188	medtop:06000000	proposed
287	medtop:04000000	prosecutors
365	medtop:14000000	prosecutors
1587	medtop:09000000	protection program
1375	medtop:13000000	protein
1394	medtop:02000000	protesters
760	medtop:14000000	protesters
1097	medtop:02000000	protests
130	medtop:05000000	protests
303	medtop:14000000	protests
779	medtop:07000000	protests erupted
1121	medtop:11000000	protocol
126	medtop:07000000	provide
105	medtop:01000000	public
113	medtop:11000000	public
555	medtop:01000000	public health
1726	medtop:09000000	public lands
307	medtop:03000000	public policy
1937	medtop:05000000	public schools
589	medtop:09000000	public sector
456	medtop:11000000	public service
630	medtop:14000000	publicly
918	medtop:01000000	published
3168	medtop:03000000	puerto
3440	medtop:03000000	puerto rico
832	medtop:12000000	pulpit
476	medtop:06000000	pump
2207	medtop:11000000	pupils
288	medtop:04000000	push
313	medtop:14000000	push
522	medtop:16000000	qaeda
1157	medtop:07000000	quarantine
318	medtop:07000000	queen
143	medtop:01000000	question
422	medtop:07000000	quickly
1146	medtop:09000000	quid
1190	medtop:09000000	quid pro
378	medtop:10000000	quiet
565	medtop:09000000	quo
326	medtop:01000000	quoted
611	medtop:11000000	race
240	medtop:14000000	race
806	medtop:15000000	race
517	medtop:14000000	racial
484	medtop:05000000	racism
373	medtop:11000000	racism
1570	medtop:14000000	racism
197	medtop:11000000	racist
1015	medtop:14000000	racist
896	medtop:06000000	radiation
292	medtop:12000000	radical
366	medtop:01000000	radio
345	medtop:11000000	radio
563	medtop:13000000	radio
1061	medtop:11000000	rail
485	medtop:03000000	rain
355	medtop:11000000	raise
370	medtop:07000000	rally
563	medtop:14000000	rally
1501	medtop:02000000	ramos
662	medtop:11000000	rand
975	medtop:11000000	rand paul
296	medtop:13000000	range
1651	medtop:05000000	rant
1256	medtop:14000000	rape
438	medtop:01000000	rapper
875	medtop:01000000	rat
708	medtop:11000000	ratings
125	medtop:04000000	reach
370	medtop:01000000	readers
405	medtop:05000000	reading
673	medtop:11000000	real estate
803	medtop:13000000	real world
260	medtop:01000000	reason
109	medtop:02000000	reason
494	medtop:07000000	rebound
179	medtop:03000000	rebuild
377	medtop:14000000	rebuke
293	medtop:04000000	recalled
256	medtop:09000000	received
142	medtop:13000000	recently
198	medtop:11000000	record
628	medtop:11000000	recount
547	medtop:07000000	recovery
681	medtop:06000000	recycling
236	medtop:04000000	reduce
191	medtop:06000000	reduce
1229	medtop:15000000	referee
1042	medtop:01000000	reference
618	medtop:11000000	referral
297	medtop:11000000	referring
278	medtop:05000000	reflect
308	medtop:07000000	reform
1190	medtop:14000000	reform
2694	medtop:14000000	refugees
379	medtop:16000000	refugees
793	medtop:01000000	regarding
882	medtop:06000000	regulations
539	medtop:04000000	regulators
360	medtop:13000000	regulators
2779	medtop:09000000	rehire
880	medtop:04000000	reid
372	medtop:01000000	reilly
964	medtop:12000000	reilly
208	medtop:04000000	rejected
398	medtop:02000000	related
444	medtop:10000000	relations
655	medtop:14000000	relationship
183	medtop:07000000	released
229	medtop:16000000	released
396	medtop:03000000	relief
1419	medtop:09000000	relief
661	medtop:03000000	relief efforts
697	medtop:12000000	religion
394	medtop:10000000	religious
3385	medtop:12000000	religious
1707	medtop:12000000	religious freedom
2222	medtop:12000000	religious liberty
2691	medtop:12000000	religious schools
505	medtop:11000000	remarks
598	medtop:14000000	remarks
928	medtop:10000000	remember
1004	medtop:09000000	remotely
428	medtop:13000000	removed
551	medtop:05000000	renamed
1011	medtop:09000000	rent
256	medtop:05000000	reopen
1241	medtop:07000000	reopen
663	medtop:09000000	reopen
223	medtop:11000000	reopen
877	medtop:09000000	reopening plans
716	medtop:07000000	repeal
459	medtop:07000000	repeal obamacare
322	medtop:01000000	repeatedly
322	medtop:02000000	replacement
297	medtop:11000000	replied
311	medtop:01000000	report
52	medtop:04000000	report
456	medtop:02000000	reportedly
248	medtop:11000000	represent
593	medtop:11000000	republican national
871	medtop:11000000	republican senators
163	medtop:14000000	request
227	medtop:14000000	require
380	medtop:07000000	requirements
255	medtop:03000000	rescue
391	medtop:13000000	rescue
477	medtop:01000000	research
149	medtop:13000000	research
738	medtop:13000000	researchers
700	medtop:07000000	reserve
284	medtop:03000000	residents
950	medtop:06000000	residents
766	medtop:14000000	residents
393	medtop:11000000	resignation
816	medtop:11000000	resigned
256	medtop:14000000	resigned
437	medtop:02000000	resistance
857	medtop:06000000	resistant
430	medtop:11000000	resolution
394	medtop:14000000	resolution
400	medtop:06000000	resources
283	medtop:14000000	resources
342	medtop:01000000	response
206	medtop:07000000	responsibility
306	medtop:11000000	rest
890	medtop:09000000	restaurant
301	medtop:10000000	restaurant
813	medtop:14000000	restraining
508	medtop:13000000	restrict
373	medtop:07000000	restrictions
689	medtop:09000000	retail
1195	medtop:11000000	retracted
117	medtop:15000000	return
644	medtop:02000000	rev
217	medtop:11000000	revealed
292	medtop:02000000	reverse
157	medtop:14000000	review
325	medtop:09000000	revised
842	medtop:12000000	revolutionary
1008	medtop:16000000	rice
435	medtop:04000000	rick
505	medtop:04000000	rick perry
3266	medtop:03000000	rico
316	medtop:13000000	ride
508	medtop:04000000	riders
512	medtop:01000000	ridiculous
392	medtop:03000000	rifle
958	medtop:01000000	rigged
516	medtop:10000000	ring
915	medtop:15000000	rio
788	medtop:02000000	riots
943	medtop:09000000	riots
996	medtop:14000000	riots
304	medtop:04000000	rise
101	medtop:11000000	rise
859	medtop:04000000	risen
106	medtop:07000000	risk
302	medtop:11000000	rival
540	medtop:13000000	rival
1824	medtop:03000000	river
1139	medtop:06000000	river
1623	medtop:15000000	robbery
637	medtop:12000000	robertson
1793	medtop:13000000	robots
795	medtop:01000000	rock
331	medtop:01000000	roger
605	medtop:01000000	roger ailes
1006	medtop:01000000	rogue
851	medtop:14000000	rolling stone
999	medtop:07000000	rollout
586	medtop:02000000	roof
246	medtop:01000000	room
1044	medtop:03000000	rosa
320	medtop:04000000	rose
925	medtop:02000000	rosen
799	medtop:07000000	ross
977	medtop:09000000	roughly
312	medtop:15000000	round
1027	medtop:06000000	roundup
742	medtop:15000000	row
1539	medtop:15000000	rowing
352	medtop:03000000	roy
502	medtop:04000000	royal
805	medtop:07000000	royal
661	medtop:13000000	royalty
214	medtop:11000000	rubio
1115	medtop:14000000	rubio
559	medtop:13000000	rugby
2004	medtop:15000000	rugby
904	medtop:10000000	ruin
307	medtop:06000000	rules
1431	medtop:01000000	rush limbaugh
568	medtop:11000000	russia investigation
503	medtop:02000000	russian government
757	medtop:07000000	rust
550	medtop:10000000	sacrifice
279	medtop:01000000	safe
895	medtop:01000000	safe space
309	medtop:04000000	safety
834	medtop:07000000	safety
1055	medtop:10000000	saint
533	medtop:09000000	salary
171	medtop:01000000	sales
417	medtop:04000000	sales
460	medtop:13000000	sales
537	medtop:09000000	salon
1046	medtop:10000000	salute
693	medtop:13000000	san francisco
1730	medtop:04000000	sanctions
512	medtop:02000000	sanctuary
777	medtop:07000000	sanitizer
665	medtop:03000000	santa
1200	medtop:13000000	satellite
388	medtop:01000000	saudi
472	medtop:05000000	savings
2071	medtop:02000000	scalia
1386	medtop:12000000	scalise
549	medtop:04000000	scam
381	medtop:05000000	scam
276	medtop:11000000	scandal
209	medtop:12000000	scandal
528	medtop:13000000	scarborough
408	medtop:16000000	scene
283	medtop:02000000	scheduled
653	medtop:04000000	scheme
1638	medtop:11000000	scheme
415	medtop:11000000	schiff
1532	medtop:05000000	school
1623	medtop:05000000	school district
398	medtop:13000000	science
535	medtop:10000000	scientists
198	medtop:13000000	scores
562	medtop:15000000	scores
2667	medtop:11000000	scotland
1999	medtop:15000000	scotland
1995	medtop:02000000	scotus
1536	medtop:10000000	scrambling
801	medtop:15000000	scrum
1162	medtop:10000000	scuttle
336	medtop:16000000	seal
1139	medtop:01000000	sean
1080	medtop:01000000	sean hannity
1307	medtop:15000000	season
295	medtop:11000000	seat
940	medtop:02000000	seattle
1755	medtop:09000000	seattle
1030	medtop:07000000	sebelius
998	medtop:10000000	secondary
378	medtop:11000000	secret
959	medtop:11000000	secretary
182	medtop:04000000	security
398	medtop:14000000	security
256	medtop:16000000	security
1231	medtop:15000000	seed
460	medtop:14000000	seekers
285	medtop:11000000	seeking
252	medtop:14000000	seeking
2078	medtop:01000000	segment
762	medtop:10000000	segregation
348	medtop:02000000	seized
311	medtop:01000000	self
327	medtop:10000000	self
442	medtop:01000000	sell
213	medtop:04000000	sell
283	medtop:13000000	sell
471	medtop:02000000	senate
474	medtop:04000000	senate
327	medtop:07000000	senate
123	medtop:11000000	senate
777	medtop:02000000	senator
123	medtop:07000000	senator
355	medtop:11000000	senator
241	medtop:07000000	send
251	medtop:13000000	send
310	medtop:05000000	sentence
954	medtop:14000000	separation
579	medtop:13000000	sequel
1532	medtop:11000000	sequestration
1297	medtop:01000000	series
161	medtop:05000000	served
338	medtop:11000000	served
639	medtop:11000000	server
145	medtop:07000000	services
109	medtop:10000000	services
292	medtop:13000000	services
1423	medtop:02000000	sessions
178	medtop:11000000	sessions
299	medtop:02000000	settled
1039	medtop:12000000	sex
2159	medtop:14000000	sex
2322	medtop:12000000	sex abuse
1105	medtop:14000000	sex marriage
1043	medtop:12000000	sex weddings
787	medtop:01000000	sexual
941	medtop:02000000	sexual
181	medtop:12000000	sexual
405	medtop:01000000	sexual assault
699	medtop:02000000	sexual assault
466	medtop:02000000	sexual harassment
353	medtop:03000000	shape
537	medtop:04000000	share
126	medtop:07000000	share
334	medtop:13000000	share
566	medtop:04000000	shareholders
549	medtop:03000000	shelter
1020	medtop:06000000	shelter
484	medtop:14000000	sheriff
572	medtop:02000000	sherman
391	medtop:14000000	shift
312	medtop:07000000	ship
374	medtop:09000000	shock
221	medtop:15000000	shock
871	medtop:02000000	shooter
1617	medtop:02000000	shooting
912	medtop:16000000	shooting
545	medtop:04000000	shoppers
558	medtop:10000000	shortage
323	medtop:01000000	shot
180	medtop:14000000	shot
424	medtop:07000000	shut
1611	medtop:07000000	shutdown
1402	medtop:14000000	shutdown
914	medtop:09000000	sick
132	medtop:01000000	side
536	medtop:02000000	side
223	medtop:15000000	side
1049	medtop:12000000	siege
195	medtop:07000000	sign
186	medtop:14000000	sign
529	medtop:09000000	significantly
996	medtop:13000000	silicon
812	medtop:13000000	silicon valley
590	medtop:14000000	sin
1132	medtop:01000000	singer
496	medtop:01000000	single
238	medtop:01000000	site
681	medtop:13000000	site
158	medtop:14000000	site
475	medtop:11000000	sitting
365	medtop:01000000	situation
1325	medtop:15000000	skating
1522	medtop:12000000	sketch
857	medtop:09000000	skilled workers
894	medtop:13000000	sky
487	medtop:02000000	slammed
654	medtop:14000000	slave
444	medtop:04000000	slow
1356	medtop:09000000	sluggish
705	medtop:09000000	smaller
1262	medtop:06000000	snow
862	medtop:09000000	soccer
371	medtop:13000000	social
1968	medtop:13000000	social media
481	medtop:09000000	socialist
887	medtop:13000000	software
916	medtop:10000000	solar
1729	medtop:10000000	soldiers
943	medtop:10000000	solidarity
546	medtop:13000000	solve
732	medtop:14000000	somalia
405	medtop:11000000	somebody
274	medtop:05000000	sometimes
391	medtop:09000000	son
513	medtop:14000000	son
1425	medtop:01000000	song
1321	medtop:10000000	sorrow
746	medtop:02000000	sotomayor
495	medtop:01000000	source
572	medtop:02000000	source
413	medtop:16000000	source
229	medtop:10000000	southern
1197	medtop:03000000	southern california
1374	medtop:09000000	spain
644	medtop:13000000	spam
674	medtop:11000000	speaker
440	medtop:01000000	special
342	medtop:12000000	specifically
880	medtop:10000000	spectacle
299	medtop:05000000	speech
418	medtop:11000000	speech
112	medtop:13000000	speech
1462	medtop:11000000	speechwriter
977	medtop:13000000	speed
449	medtop:12000000	spell
254	medtop:04000000	spending
397	medtop:07000000	spending
580	medtop:11000000	spending
429	medtop:11000000	spent
856	medtop:07000000	spike
1570	medtop:06000000	spill
1763	medtop:10000000	spirit
365	medtop:07000000	sport
965	medtop:15000000	sport
380	medtop:13000000	spot
1063	medtop:12000000	spreading fake
769	medtop:10000000	spring
1406	medtop:02000000	spy
329	medtop:15000000	squad
649	medtop:04000000	stability
294	medtop:04000000	staff
532	medtop:11000000	staffers
347	medtop:14000000	staffers
341	medtop:01000000	stage
592	medtop:11000000	stage
854	medtop:09000000	staggering
528	medtop:02000000	stakes
605	medtop:04000000	stamp
109	medtop:06000000	stand
1784	medtop:01000000	star
116	medtop:07000000	start
65	medtop:07000000	state
455	medtop:11000000	state department
973	medtop:16000000	state department
1561	medtop:14000000	statue
477	medtop:07000000	stay
303	medtop:11000000	stem
160	medtop:06000000	step
190	medtop:14000000	step
1107	medtop:01000000	stephanopoulos
1457	medtop:14000000	sterling
568	medtop:07000000	stewart
1403	medtop:04000000	stimulus
1124	medtop:07000000	stimulus
1173	medtop:04000000	stimulus checks
562	medtop:09000000	stimulus package
332	medtop:04000000	stock
418	medtop:07000000	stock
395	medtop:13000000	stolen
366	medtop:10000000	stood
141	medtop:07000000	stop
118	medtop:13000000	stop
436	medtop:03000000	storm
1568	medtop:06000000	storm
308	medtop:09000000	straight
591	medtop:11000000	strategist
551	medtop:11000000	strategy
655	medtop:06000000	straw
1013	medtop:11000000	straw
400	medtop:13000000	stream
175	medtop:11000000	street
141	medtop:14000000	street
1638	medtop:07000000	strep
726	medtop:01000000	strictly
90	medtop:07000000	strike
133	medtop:09000000	strike
357	medtop:11000000	strike
1614	medtop:04000000	strike action
1112	medtop:11000000	strike action
2785	medtop:15000000	striker
779	medtop:03000000	strip
216	medtop:10000000	struggling
1933	medtop:05000000	student loan
2961	medtop:05000000	students
646	medtop:01000000	studio
128	medtop:10000000	study
458	medtop:12000000	subpoena
490	medtop:13000000	subscribers
1217	medtop:13000000	subscription
307	medtop:02000000	subsidies
567	medtop:07000000	substance
1164	medtop:10000000	substitute
825	medtop:09000000	suburban
272	medtop:02000000	succeed
711	medtop:13000000	sue
650	medtop:01000000	sued
279	medtop:11000000	suggested
411	medtop:04000000	suggestion
448	medtop:02000000	suicide
419	medtop:11000000	sullivan
318	medtop:04000000	summer
684	medtop:06000000	summit
720	medtop:10000000	sun
933	medtop:06000000	sunlight
306	medtop:14000000	super
724	medtop:05000000	superintendent
240	medtop:09000000	supply
276	medtop:10000000	supply
1049	medtop:13000000	supply
648	medtop:09000000	supply chain
390	medtop:11000000	supporters
194	medtop:14000000	supporters
456	medtop:11000000	supportive
295	medtop:01000000	supposed
3676	medtop:02000000	supreme court
116	medtop:12000000	supreme court
493	medtop:01000000	surface
460	medtop:10000000	surface
2399	medtop:15000000	surfing
574	medtop:07000000	surgery
442	medtop:11000000	survivors
727	medtop:16000000	susan rice
3358	medtop:16000000	suspect
451	medtop:09000000	suspended
520	medtop:09000000	suspension
2537	medtop:15000000	swimmers
851	medtop:04000000	switch
528	medtop:16000000	sydney
1083	medtop:02000000	synagogue
785	medtop:01000000	syndrome
1649	medtop:16000000	syrian
856	medtop:14000000	syrian refugees
399	medtop:13000000	system
531	medtop:14000000	systemic
660	medtop:13000000	tab
354	medtop:04000000	tackle
622	medtop:11000000	tackle
425	medtop:13000000	tackle
3249	medtop:10000000	takeout
1005	medtop:04000000	takeover
314	medtop:04000000	talk
95	medtop:11000000	talk
593	medtop:02000000	tap
678	medtop:10000000	tap
636	medtop:11000000	tape
1027	medtop:01000000	tara
693	medtop:02000000	target
1410	medtop:04000000	tariffs
390	medtop:14000000	task force
826	medtop:11000000	taunted
440	medtop:04000000	tax
203	medtop:11000000	tax
627	medtop:04000000	tax cuts
1157	medtop:13000000	taxi
291	medtop:09000000	taxpayers
254	medtop:02000000	tea
295	medtop:02000000	tea party
1318	medtop:05000000	teach
1880	medtop:05000000	teachers
857	medtop:05000000	teachers unions
882	medtop:11000000	teaching
964	medtop:02000000	tear gas
182	medtop:13000000	tech
347	medtop:13000000	technical
3261	medtop:13000000	technology
277	medtop:11000000	ted cruz
262	medtop:05000000	teens
808	medtop:13000000	teens
2074	medtop:04000000	telecoms
417	medtop:13000000	telecoms
233	medtop:01000000	television
1205	medtop:06000000	temperatures
721	medtop:12000000	temple
259	medtop:14000000	temporary
657	medtop:09000000	tenants
894	medtop:03000000	tennessee
1604	medtop:15000000	tennis
556	medtop:04000000	tentative
93	medtop:04000000	term
143	medtop:13000000	term
952	medtop:04000000	term unemployment
867	medtop:11000000	terror
1300	medtop:16000000	terror
1474	medtop:16000000	terror attacks
118	medtop:03000000	terrorism
1123	medtop:16000000	terrorism
161	medtop:01000000	terrorist
723	medtop:16000000	terrorist
304	medtop:16000000	terrorist attack
1117	medtop:13000000	tesla
358	medtop:14000000	test
348	medtop:02000000	testify
284	medtop:01000000	testing
768	medtop:13000000	text
482	medtop:13000000	text messages
1084	medtop:05000000	textbooks
1687	medtop:10000000	thankful
5776	medtop:10000000	thanksgiving
933	medtop:04000000	theft
255	medtop:01000000	theory
218	medtop:10000000	thousands
217	medtop:07000000	threatened
688	medtop:01000000	ticket
259	medtop:02000000	ties
433	medtop:07000000	tiktok
391	medtop:04000000	tim
200	medtop:13000000	title
1565	medtop:15000000	title
1263	medtop:04000000	tobacco
281	medtop:07000000	tokyo
768	medtop:06000000	toll
509	medtop:02000000	tone
680	medtop:01000000	tonight
581	medtop:04000000	tons
785	medtop:11000000	tony
277	medtop:13000000	tool
90	medtop:01000000	top
184	medtop:04000000	top
2254	medtop:03000000	tornado
3009	medtop:06000000	tornado
890	medtop:12000000	torture
2310	medtop:11000000	tory
249	medtop:07000000	total
351	medtop:01000000	tour
395	medtop:15000000	tour
410	medtop:06000000	tower
464	medtop:06000000	town
212	medtop:03000000	toxic
1097	medtop:04000000	tpp
465	medtop:04000000	track
1784	medtop:04000000	trade
1117	medtop:04000000	trade bill
1433	medtop:03000000	trade center
857	medtop:04000000	trade deal
579	medtop:04000000	traders
258	medtop:09000000	traffic
1153	medtop:16000000	tragedy
861	medtop:04000000	train
1016	medtop:16000000	train
311	medtop:15000000	training
1071	medtop:01000000	transcript
805	medtop:11000000	transgender
425	medtop:12000000	transgender
296	medtop:16000000	travel
1666	medtop:14000000	travel ban
1158	medtop:14000000	travis
957	medtop:14000000	trayvon
830	medtop:14000000	trayvon martin
794	medtop:07000000	treasury
319	medtop:14000000	treatment
525	medtop:09000000	tree
369	medtop:01000000	trial
500	medtop:11000000	trial
196	medtop:13000000	trial
142	medtop:14000000	trial
513	medtop:01000000	tribute
992	medtop:07000000	trillion
334	medtop:11000000	trillion
973	medtop:07000000	trillion coronavirus
390	medtop:13000000	triple
1722	medtop:02000000	troopers
411	medtop:10000000	troops
306	medtop:16000000	troops
640	medtop:03000000	tropical
1322	medtop:03000000	tropical storm
395	medtop:01000000	true
1032	medtop:09000000	trumka
807	medtop:11000000	trump lawyer
520	medtop:05000000	trump pushed
658	medtop:04000000	trump tariffs
422	medtop:03000000	trump threat
375	medtop:02000000	trust
695	medtop:07000000	trust
257	medtop:01000000	truth
162	medtop:07000000	trying
470	medtop:13000000	tube
759	medtop:14000000	tulsa
580	medtop:07000000	tumour
701	medtop:15000000	tumour
830	medtop:10000000	turkey
159	medtop:11000000	turn
144	medtop:01000000	tv
534	medtop:13000000	tv
530	medtop:06000000	tyson
1965	medtop:10000000	tyson
829	medtop:01000000	ukrainian
455	medtop:14000000	ultimately
428	medtop:02000000	unacceptable
466	medtop:11000000	unacceptable
1032	medtop:03000000	unanimous consent
1018	medtop:14000000	unarmed
517	medtop:07000000	uncertainty
345	medtop:07000000	unconstitutional
1103	medtop:13000000	underground
863	medtop:04000000	unemployed
859	medtop:05000000	unemployed
1365	medtop:05000000	unemployed workers
1404	medtop:04000000	unemployment
862	medtop:07000000	unemployment
1402	medtop:09000000	unemployment
806	medtop:07000000	unemployment benefits
773	medtop:07000000	unemployment claims
556	medtop:07000000	unemployment rate
498	medtop:09000000	unemployment rate
1558	medtop:09000000	unexpectedly
623	medtop:13000000	unfounded
276	medtop:04000000	union
507	medtop:09000000	union
284	medtop:04000000	unit
220	medtop:02000000	university
583	medtop:05000000	university
211	medtop:10000000	university
282	medtop:11000000	unless
879	medtop:10000000	unpaid
372	medtop:12000000	unprecedented
853	medtop:14000000	urban
454	medtop:11000000	urged
797	medtop:10000000	usda
3161	medtop:13000000	users
209	medtop:03000000	usual
1332	medtop:03000000	utility
697	medtop:12000000	va
1282	medtop:02000000	vacancy
1360	medtop:10000000	vacation
1459	medtop:11000000	vaccine
316	medtop:13000000	valley
273	medtop:11000000	value
376	medtop:05000000	van
659	medtop:12000000	vatican
479	medtop:02000000	vegas
474	medtop:03000000	vegas
2598	medtop:10000000	vegetables
308	medtop:06000000	vehicle
1381	medtop:10000000	vendors
1028	medtop:01000000	ventilators
866	medtop:01000000	venue
1221	medtop:10000000	veterans
644	medtop:09000000	veto
476	medtop:14000000	veto
486	medtop:14000000	vetting
169	medtop:14000000	vice
1299	medtop:16000000	victims
647	medtop:15000000	victory
1280	medtop:10000000	vietnam
1303	medtop:01000000	viewers
1192	medtop:13000000	viewers
738	medtop:12000000	viewpoints
242	medtop:14000000	violated
1587	medtop:02000000	violence
232	medtop:10000000	violence
424	medtop:02000000	violent
664	medtop:01000000	viral
663	medtop:01000000	virus
323	medtop:07000000	virus
898	medtop:09000000	virus
159	medtop:13000000	virus
500	medtop:09000000	visa
1318	medtop:14000000	visa
293	medtop:16000000	visa
522	medtop:10000000	vision
173	medtop:07000000	visit
364	medtop:10000000	vital
358	medtop:07000000	volunteers
161	medtop:02000000	vote
175	medtop:04000000	vote
468	medtop:07000000	vote
403	medtop:01000000	voters
255	medtop:07000000	voters
180	medtop:11000000	voters
2148	medtop:04000000	wage
190	medtop:09000000	wage
878	medtop:09000000	wage growth
973	medtop:10000000	wage workers
389	medtop:06000000	waiver
1121	medtop:07000000	wales
3164	medtop:11000000	wales
1108	medtop:15000000	wales
159	medtop:11000000	wall
748	medtop:14000000	wall
616	medtop:11000000	wall street
1316	medtop:04000000	walmart
123	medtop:01000000	war
456	medtop:10000000	war
666	medtop:09000000	warehouse
1007	medtop:06000000	warming
376	medtop:13000000	warned
179	medtop:07000000	warning
766	medtop:13000000	warning
336	medtop:16000000	warning
2092	medtop:06000000	water
554	medtop:10000000	water
247	medtop:12000000	weak
186	medtop:03000000	weapons
210	medtop:04000000	weapons
960	medtop:15000000	wearing
1484	medtop:06000000	weather
1266	medtop:06000000	weather service
957	medtop:13000000	web
583	medtop:07000000	website
160	medtop:09000000	website
292	medtop:13000000	website
582	medtop:10000000	wedding
742	medtop:01000000	weekend
592	medtop:07000000	weight
919	medtop:01000000	welch
368	medtop:14000000	welfare
1005	medtop:07000000	west africa
1330	medtop:06000000	wheat
1426	medtop:10000000	wheat
538	medtop:10000000	whenever
1089	medtop:03000000	whisper
64	medtop:02000000	white
181	medtop:14000000	white
213	medtop:01000000	white house
131	medtop:02000000	white house
1858	medtop:02000000	white nationalist
381	medtop:13000000	widely
350	medtop:11000000	wider
230	medtop:02000000	wife
592	medtop:11000000	wife
1383	medtop:03000000	wildfires
3003	medtop:06000000	wildfires
898	medtop:09000000	wildlife
580	medtop:04000000	wind
946	medtop:06000000	wind
899	medtop:04000000	wine
1770	medtop:01000000	wing
391	medtop:02000000	wing
1407	medtop:01000000	wing media
710	medtop:01000000	winner
948	medtop:15000000	winner
250	medtop:05000000	wisconsin
1379	medtop:12000000	witch
377	medtop:06000000	withdrawal
293	medtop:03000000	withhold
234	medtop:11000000	witnesses
111	medtop:09000000	women
419	medtop:14000000	women
397	medtop:04000000	workers
82	medtop:07000000	workers
2275	medtop:09000000	workers
1439	medtop:09000000	workers union
1063	medtop:04000000	workforce
388	medtop:10000000	workforce
693	medtop:04000000	workplace
72	medtop:01000000	world
200	medtop:10000000	world
243	medtop:13000000	world
243	medtop:15000000	world
719	medtop:15000000	world champion
472	medtop:01000000	world championships
946	medtop:01000000	world news
791	medtop:15000000	world record
828	medtop:03000000	world trade
1207	medtop:10000000	world war
964	medtop:13000000	worm
250	medtop:01000000	worst
423	medtop:07000000	worth
372	medtop:10000000	worth
705	medtop:16000000	wounded
209	medtop:14000000	write
418	medtop:01000000	writer
428	medtop:01000000	writing
257	medtop:01000000	written
488	medtop:11000000	written
277	medtop:16000000	wrong
438	medtop:01000000	wrote
273	medtop:02000000	wrote
307	medtop:14000000	wrote
856	medtop:01000000	wuhan
483	medtop:04000000	xl
537	medtop:04000000	xl pipeline
152	medtop:11000000	young
435	medtop:11000000	young people
331	medtop:13000000	youtube
485	medtop:10000000	zealand
306	medtop:07000000	zero
1670	medtop:14000000	zimmerman
3556	medtop:13000000	zuckerberg
"""#
}
